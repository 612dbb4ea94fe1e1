import { LEAST_RADIUS } from "../camera/fitted.ts";
import { COLOUR } from "./gpu/colour-word.ts";
import type { ItemTable } from "./gpu/item-table.ts";
import { type ItemTexture, TEXEL } from "./gpu/item-texture.ts";
import { ShaderProgram } from "./gpu/shader-program.ts";
import { type Lens, LENS, LENS_UNIFORMS, setLens } from "./lens.ts";
import type { Light } from "./light.ts";
import { READ_MARK } from "./mark-columns.ts";

const VERTEX = /* glsl */ `
${TEXEL}${COLOUR}${LENS}${READ_MARK}
out vec2 v_point;
out float v_radius;
out vec4 v_color;
uniform vec3 u_rings[2];
out vec3 v_ring;
out vec3 v_traits;
out float v_gap;

/** A triangle that holds the square from -1 to 1. */
const vec2 CORNERS[3] = vec2[3](vec2(-1.0, -1.0), vec2(3.0, -1.0), vec2(-1.0, 3.0));

void main() {
  int row = gl_VertexID / 3;
  uvec4 traits = traitsOf(row);
  float ringWidth = partsAt(traits, 4) * u_pen;
  v_gap = partsAt(traits, 10) * u_pen;
  v_radius = max(uintBitsToFloat(traits.x) * u_scale, ${LEAST_RADIUS.toFixed(2)}) + partsAt(traits, 16);
  v_traits = vec3(float(traits.w & 3u), float((traits.w >> 2) & 1u), ringWidth);
  v_color = colourOf(traits.y);
  uint hue = (traits.w >> 22) & 3u;
  v_ring = hue == 0u ? v_color.rgb : u_rings[int(hue) - 1];
  // What is hidden is a triangle without area: it costs nothing.
  float ring = ringWidth == 0.0 ? 0.0 : v_gap + ringWidth;
  float reach = isThere(traits) ? v_radius + ring + 1.0 : 0.0;
  v_point = CORNERS[gl_VertexID % 3] * reach;
  gl_Position = onStage(toPixels(placeOf(row)) + v_point);
}
`;

/**
 * Signed distances to the outlines, in pixels. A square covers as much as a disc of its radius would,
 * so its corners stand out of the circle by a quarter; a diamond lies within.
 */
const FRAGMENT = /* glsl */ `
uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform float u_dim;

in vec2 v_point;
in float v_radius;
in vec4 v_color;
in vec3 v_ring;
in vec3 v_traits;
in float v_gap;

out vec4 mark_colour;

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float away = length(v_point);
  vec3 color = mix(v_color.rgb, u_paper, u_dim * (1.0 - v_traits.y));
  float line = max(1.25, 0.15 * v_radius);
  vec3 fill = color;
  float outside = away - v_radius;

  if (v_traits.x > 2.5) {
    outside = (abs(v_point.x) + abs(v_point.y) - v_radius) * 0.7071;
    fill = mix(color, u_paper, cover(outside + line));
  } else if (v_traits.x > 1.5) {
    outside = max(abs(v_point.x), abs(v_point.y)) - v_radius * 0.886;
  } else if (v_traits.x > 0.5 && v_radius > 3.5) {
    float inner = v_radius - 2.2 * line;
    fill = mix(mix(color, u_paper, cover(away - v_radius + line)), color, cover(away - inner));
  }

  float inside = cover(outside);
  vec4 mark = vec4(fill * inside, inside);
  float width = v_traits.z;
  if (width > 0.0) {
    float middle = v_radius + v_gap + width / 2.0;
    float ground = cover(away - middle);
    mark += vec4(u_paper, 1.0) * ground * (1.0 - mark.a);
    float ring = cover(abs(away - middle) - width / 2.0);
    vec3 hue = mix(v_ring, u_paper, u_dim * (1.0 - v_traits.y));
    mark = vec4(hue, 1.0) * ring + mark * (1.0 - ring);
  }
  mark_colour = mark;
}
`;

const UNIFORMS = [...LENS_UNIFORMS, "u_marks", "u_paper", "u_rings", "u_dim"] as const;

/**
 * Draws all marks of a network, of every shape, in one call. Nothing is drawn for picking:
 * hit-test.ts does that.
 *
 * Cost of a frame: one triangle a mark; its fragments, each a few dozen operations. Not instanced,
 * because WebGL in software pays for each instance what a whole draw call costs.
 */
export class MarkLayer {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: ShaderProgram<(typeof UNIFORMS)[number]>;
  readonly #marks: ItemTexture;

  /**
   * @param marks where the context keeps them.
   * @throws {Error} when its shaders don't compile.
   */
  constructor(gl: WebGL2RenderingContext, marks: ItemTexture) {
    this.#gl = gl;
    this.#program = new ShaderProgram(gl, { vertex: VERTEX, fragment: FRAGMENT }, UNIFORMS);
    this.#marks = marks;
  }

  draw(marks: ItemTable, lens: Lens, { paper, rings, dim }: Light): void {
    const gl = this.#gl;
    const { at } = this.#program;
    this.#program.use();
    setLens(gl, this.#program, lens);
    this.#marks.bind(0, marks);
    gl.uniform1i(at.u_marks, 0);
    gl.uniform3f(at.u_paper, ...paper);
    gl.uniform3fv(at.u_rings, rings.flat());
    gl.uniform1f(at.u_dim, dim);
    gl.drawArrays(gl.TRIANGLES, 0, 3 * marks.length);
  }
}
