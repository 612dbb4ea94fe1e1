/**
 * Whether this browser draws WebGL2. To be asked before sigma is imported, because importing it
 * throws where there is no WebGL. The probe's context is given back at once: a page has sixteen.
 */
export function hasWebGL2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  if (context === null) return false;
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return true;
}
