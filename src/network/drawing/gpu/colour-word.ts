import { rgb } from "d3";

const known = new Map<string, number>();

/** A CSS colour as four bytes, red the lowest: what `COLOUR` reads. */
export function colourWord(colour: string): number {
  const word = known.get(colour) ?? pack(colour);
  known.set(colour, word);
  return word;
}

function pack(colour: string): number {
  const { r, g, b, opacity } = rgb(colour);
  const bytes = [r, g, b, opacity * 255].map((channel) => Math.round(channel) & 0xff);
  return bytes.reduceRight((word, byte) => word * 256 + byte, 0);
}

/** For a shader: red, green, blue and opacity of a word, each 0 to 1. */
export const COLOUR = /* glsl */ `
vec4 colourOf(uint word) {
  uvec4 bytes = uvec4(word, word >> 8, word >> 16, word >> 24) & 255u;
  return vec4(bytes) / 255.0;
}
`;
