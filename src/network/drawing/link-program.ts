import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import { floatColor } from "sigma/utils";
import type { Light } from "./light.ts";
import { LEAST_RADIUS, type Mark } from "./mark-program.ts";

/** What an edge's reducer says of it; sigma hands it through to the program. */
export interface Link extends EdgeDisplayData {
  /** In pixels, at every zoom. */
  width: number;
  /** How far the middle of its arc stands off, as a share of its length; 0 is straight. */
  curvature: number;
  /** Pixels from dot to dot; 0 is a solid line. */
  dots: number;
  /** Pixels between the middles of two parallel lines; 0 is a single line. */
  gap: number;
  /** Half the width of its arrowhead in pixels; 0 for a link that has no direction. */
  head: number;
  /** Whether it stays as it is while the rest is dimmed. */
  lit: boolean;
}

/** The quadratic Bézier curve of each link, walked in pixels: a ribbon, `a_corner` along and across it. */
const VERTEX = /* glsl */ `
attribute vec4 a_source;
attribute vec4 a_target;
attribute vec4 a_color;
attribute vec4 a_traits;
attribute vec3 a_ends;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_stage;
uniform float u_morph;
uniform float u_scale;

varying vec4 v_color;
varying vec3 v_traits;
varying float v_along;
varying float v_across;
varying float v_gap;
varying float v_head;
varying float v_end;

vec2 toPixels(vec2 point) {
  return (u_matrix * vec3(point, 1.0)).xy * u_stage * 0.5;
}

void main() {
  vec2 source = toPixels(mix(a_source.xy, a_source.zw, u_morph));
  vec2 target = toPixels(mix(a_target.xy, a_target.zw, u_morph));
  vec2 chord = target - source;
  float span = length(chord);
  if (span < 0.001) { chord = vec2(0.001, 0.0); span = 0.001; }
  vec2 control = (source + target) * 0.5 + vec2(-chord.y, chord.x) * a_traits.y * 2.0;

  float t = a_corner.x;
  vec2 point = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 along = normalize(mix(control - source, target - control, t));
  // A hidden link is all zeros: a ribbon without width costs nothing.
  float breadth = max((a_traits.x + a_ends.x) * 0.5, a_ends.y);
  float reach = a_color.a == 0.0 ? 0.0 : breadth + 1.0;
  v_across = a_corner.y * reach;
  v_along = t * span;
  v_color = a_color;
  v_traits = a_traits.xzw;
  v_gap = a_ends.x;
  v_head = a_ends.y;
  // Where the tip is: at the outline of the mark that the link leads to.
  v_end = span - max(a_ends.z * u_scale, ${LEAST_RADIUS.toFixed(2)}) - 1.0;
  vec2 place = point + vec2(-along.y, along.x) * v_across;
  gl_Position = vec4(place * 2.0 / u_stage, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform float u_dim;

varying vec4 v_color;
varying vec3 v_traits;
varying float v_along;
varying float v_across;
varying float v_gap;
varying float v_head;
varying float v_end;

/** How long an arrowhead is, in its half widths. */
const float SLENDER = 2.4;

void main() {
  float away = abs(abs(v_across) - v_gap * 0.5);
  if (v_traits.y > 0.0) {
    away = length(vec2(mod(v_along, v_traits.y) - v_traits.y * 0.5, v_across));
  }
  float behind = v_end - v_along;
  if (v_head > 0.0 && behind >= 0.0 && behind < v_head * SLENDER) {
    away -= max(behind / SLENDER - v_traits.x * 0.5, 0.0);
  }
  float inside = clamp(0.5 - (away - v_traits.x * 0.5) * u_pixelRatio, 0.0, 1.0);
  float alpha = v_color.a * inside * (1.0 - u_dim * (1.0 - v_traits.z));
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

const UNIFORMS = ["u_matrix", "u_stage", "u_morph", "u_scale", "u_pixelRatio", "u_dim"] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** The corners of a ribbon's triangles: how far along, and on which side. */
function ribbon(segments: number): (readonly [along: number, side: number])[] {
  return Array.from({ length: segments }, (_, segment) => {
    const [from, to] = [segment / segments, (segment + 1) / segments];
    return [
      [from, -1],
      [from, 1],
      [to, -1],
      [to, -1],
      [from, 1],
      [to, 1],
    ] as const;
  }).flat();
}

/**
 * A sigma program for links, straight, curved and dotted. `segments` is how many straight pieces
 * stand for a curve. The ribbon keeps to the line, so that few fragments are shaded: a box around
 * each curve, as @sigma/edge-curve draws it, is far too much for WebGL drawn in software; and so
 * are instances, each of which costs there what a whole draw call does.
 *
 * Cost of a frame: 6 · segments vertices a link; fragments, its length times some 3 pixels.
 */
export function createLinkProgram(light: Light, segments: number): EdgeProgramType {
  const corners = ribbon(segments);
  return class LinkProgram extends EdgeProgram<Uniform> {
    constructor(
      gl: WebGLRenderingContext,
      _picking: WebGLFramebuffer | null,
      renderer: LinkProgram["renderer"],
    ) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_source", size: 4, type: FLOAT },
          { name: "a_target", size: 4, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_traits", size: 4, type: FLOAT },
          { name: "a_ends", size: 3, type: FLOAT },
          { name: "a_corner", size: 2, type: FLOAT },
        ],
      };
    }

    processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ) {
      const link = data as Link;
      const [from, to] = [source as Mark, target as Mark];
      const { array } = this;
      const color = floatColor(link.color);
      let at = start;
      for (const [along, side] of corners) {
        array[at++] = from.fromX;
        array[at++] = from.fromY;
        array[at++] = from.toX;
        array[at++] = from.toY;
        array[at++] = to.fromX;
        array[at++] = to.fromY;
        array[at++] = to.toX;
        array[at++] = to.toY;
        array[at++] = color;
        array[at++] = link.width;
        array[at++] = link.curvature;
        array[at++] = link.dots;
        array[at++] = link.lit ? 1 : 0;
        array[at++] = link.gap;
        array[at++] = link.head;
        array[at++] = to.size;
        array[at++] = along;
        array[at++] = side;
      }
    }

    override render(params: RenderParams) {
      if (!light.withoutLinks) super.render(params);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>) {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_stage, params.width, params.height);
      gl.uniform1f(at.u_morph, light.morph);
      gl.uniform1f(at.u_scale, 1 / params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(at.u_dim, light.dim);
    }
  };
}
