import { LINK_KINDS } from "../../state/view/view.ts";
import { COLOUR } from "./gpu/colour-word.ts";
import type { ItemTable } from "./gpu/item-table.ts";
import { ItemTexture, TEXEL } from "./gpu/item-texture.ts";
import { ShaderProgram } from "./gpu/shader-program.ts";
import { type Lens, LENS, LENS_UNIFORMS, setLens } from "./lens.ts";
import { SLENDER } from "./lit-links.ts";
import { READ_MARK } from "./mark-columns.ts";
import { LEAST_RADIUS } from "../camera/fitted.ts";

/** The quadratic Bézier curve of each link, walked in pixels: a ribbon. */
const VERTEX = /* glsl */ `
${TEXEL}${COLOUR}${LENS}${READ_MARK}
uniform usampler2D u_links;
uniform int u_segments;
uniform float u_strengths[${LINK_KINDS.length}];

flat out vec4 v_color;
flat out float v_width;
flat out float v_dots;
flat out float v_gap;
flat out float v_head;
flat out float v_end;
out float v_along;
out float v_across;

void main() {
  int corners = 2 * (u_segments + 1);
  int link = gl_VertexID / corners;
  int corner = gl_VertexID % corners;
  float t = float(corner / 2) / float(u_segments);
  float side = float(corner % 2) * 2.0 - 1.0;

  uvec4 bond = texel(u_links, link * 2);
  vec4 form = uintBitsToFloat(texel(u_links, link * 2 + 1));
  uvec4 ends[2] = uvec4[2](traitsOf(int(bond.x)), traitsOf(int(bond.y)));
  bool isDrawn = (bond.w & 1u) == 1u && isThere(ends[0]) && isThere(ends[1]);

  vec2 source = toPixels(placeOf(int(bond.x)));
  vec2 target = toPixels(placeOf(int(bond.y)));
  vec2 chord = target - source;
  float span = length(chord);
  if (span < 0.001) { chord = vec2(0.001, 0.0); span = 0.001; }
  vec2 control = (source + target) * 0.5 + vec2(-chord.y, chord.x) * form.y * 2.0;
  vec2 point = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 along = normalize(mix(control - source, target - control, t));

  v_width = form.x * u_pen;
  v_gap = form.z * u_pen;
  v_head = form.w * u_pen;
  v_dots = float((bond.w >> 1) & 255u) * u_pen;
  v_color = colourOf(bond.z);
  v_color.a *= u_strengths[int((bond.w >> 9) & 7u)];
  // What isn't drawn is a ribbon without width: it costs nothing.
  float breadth = max((v_width + v_gap) * 0.5, v_head);
  v_across = isDrawn ? side * (breadth + 1.0) : 0.0;
  v_along = t * span;
  // Where the tip is: at the outline of the mark that the link leads to.
  float radius = max(uintBitsToFloat(ends[1].x) * u_scale, ${LEAST_RADIUS.toFixed(2)});
  v_end = span - radius - 1.0;
  gl_Position = onStage(point + vec2(-along.y, along.x) * v_across);
}
`;

const FRAGMENT = /* glsl */ `
uniform float u_pixelRatio;

flat in vec4 v_color;
flat in float v_width;
flat in float v_dots;
flat in float v_gap;
flat in float v_head;
flat in float v_end;
in float v_along;
in float v_across;

out vec4 link_colour;

void main() {
  float away = abs(abs(v_across) - v_gap * 0.5);
  if (v_dots > 0.0) {
    away = length(vec2(mod(v_along, v_dots) - v_dots * 0.5, v_across));
  }
  float behind = v_end - v_along;
  if (v_head > 0.0 && behind >= 0.0 && behind < v_head * ${SLENDER.toFixed(2)}) {
    away -= max(behind / ${SLENDER.toFixed(2)} - v_width * 0.5, 0.0);
  }
  float inside = clamp(0.5 - (away - v_width * 0.5) * u_pixelRatio, 0.0, 1.0);
  float alpha = v_color.a * inside;
  link_colour = vec4(v_color.rgb * alpha, alpha);
}
`;

const UNIFORMS = [...LENS_UNIFORMS, "u_marks", "u_links", "u_segments", "u_strengths"] as const;

/** What is drawn: links, and the marks between which they go, as their columns have them. */
export interface Linked {
  readonly links: ItemTable;
  readonly marks: ItemTable;
  /** Straight pieces that stand for a curve. */
  readonly segments: number;
  /** How strong each kind is drawn, 0 to 1, in the order of `LINK_KINDS`. */
  readonly strengths: readonly number[];
}

/**
 * Draws links, straight, curved and dotted, in one call. The ribbon keeps to the line, so that few
 * fragments are shaded: a box around each curve, as @sigma/edge-curve draws it, is far too much for
 * WebGL drawn in software; and so are instances, each of which costs there what a whole draw call
 * does.
 *
 * Cost of a frame: 2 · (segments + 1) corners a link; fragments, its length times some 3 pixels.
 */
export class LinkLayer {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: ShaderProgram<(typeof UNIFORMS)[number]>;
  readonly #marks: ItemTexture;
  readonly #links: ItemTexture;
  readonly #corners: WebGLBuffer;
  /** For which links the order of corners was made. */
  #ordered = { links: 0, segments: 0 };

  /**
   * @param marks where the context keeps them.
   * @throws {Error} when its shaders don't compile.
   */
  constructor(gl: WebGL2RenderingContext, marks: ItemTexture) {
    this.#gl = gl;
    this.#program = new ShaderProgram(gl, { vertex: VERTEX, fragment: FRAGMENT }, UNIFORMS);
    this.#marks = marks;
    this.#links = new ItemTexture(gl);
    this.#corners = gl.createBuffer();
  }

  draw({ links, marks, segments, strengths }: Linked, lens: Lens): void {
    if (links.length === 0) return;
    const gl = this.#gl;
    const { at } = this.#program;
    this.#program.use();
    setLens(gl, this.#program, lens);
    this.#marks.bind(0, marks);
    this.#links.bind(1, links);
    gl.uniform1i(at.u_marks, 0);
    gl.uniform1i(at.u_links, 1);
    gl.uniform1i(at.u_segments, segments);
    gl.uniform1fv(at.u_strengths, strengths);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#corners);
    this.#order(links.length, segments);
    gl.drawElements(gl.TRIANGLES, 6 * segments * links.length, gl.UNSIGNED_INT, 0);
  }

  /** Neighbouring triangles share their corners, so that each is reckoned once. */
  #order(links: number, segments: number): void {
    const { links: known, segments: before } = this.#ordered;
    if (segments === before && links <= known) return;
    const { ELEMENT_ARRAY_BUFFER, STATIC_DRAW } = this.#gl;
    this.#gl.bufferData(ELEMENT_ARRAY_BUFFER, cornersOf(links, segments), STATIC_DRAW);
    this.#ordered = { links, segments };
  }
}

/** The corners of all triangles: of each link, two for each straight piece. */
function cornersOf(links: number, segments: number): Uint32Array {
  const order = new Uint32Array(6 * segments * links);
  let at = 0;
  for (let link = 0; link < links; link += 1) {
    for (let segment = 0; segment < segments; segment += 1) {
      const first = 2 * (link * (segments + 1) + segment);
      for (const corner of [0, 1, 2, 2, 1, 3]) order[at++] = first + corner;
    }
  }
  return order;
}
