import type { Runs } from "../../state/presence/track.ts";
import { sizeDivisor } from "../camera/camera-maths.ts";
import type { Picture } from "../input/hit-test.ts";
import type { ShaderProgram } from "./gpu/shader-program.ts";

/** What a drawing on the graphics card is seen through. */
export interface Lens extends Picture {
  /** How far marks have got on their way, 0 to 1. */
  readonly morph: number;
  /** What of time is in view. */
  readonly runs: Runs;
}

export const LENS_UNIFORMS = [
  "u_camera",
  "u_stage",
  "u_scale",
  "u_morph",
  "u_runs",
  "u_pen",
  "u_pixelRatio",
] as const;
type LensUniform = (typeof LENS_UNIFORMS)[number];

/**
 * For a shader: from framed coordinates to pixels about the middle of the stage, y up, as
 * `toStage` has it; and radii, as `drawnRadius` has them.
 */
export const LENS = /* glsl */ `
uniform vec3 u_camera;
uniform vec2 u_stage;
uniform float u_scale;
uniform float u_pen;

vec2 toPixels(vec2 place) {
  return (place - u_camera.xy) * u_camera.z;
}

vec4 onStage(vec2 pixels) {
  return vec4(pixels * 2.0 / u_stage, 0.0, 1.0);
}
`;

/** Device pixels that one of the page's takes on a canvas. */
function pixelRatioOf(gl: WebGL2RenderingContext, { stage }: Pick<Lens, "stage">): number {
  return gl.drawingBufferWidth / stage.width;
}

export function setLens(
  gl: WebGL2RenderingContext,
  { at }: ShaderProgram<LensUniform>,
  lens: Lens,
): void {
  const { camera, stage, sizeUnit, pen = 1, morph, runs } = lens;
  gl.uniform3f(at.u_camera, camera.x, camera.y, stage.unit / camera.ratio);
  gl.uniform2f(at.u_stage, stage.width, stage.height);
  gl.uniform1f(at.u_scale, sizeUnit / sizeDivisor(camera.ratio));
  gl.uniform1f(at.u_morph, morph);
  gl.uniform2iv(at.u_runs, [...runs]);
  gl.uniform1f(at.u_pen, pen);
  gl.uniform1f(at.u_pixelRatio, pixelRatioOf(gl, lens));
}
