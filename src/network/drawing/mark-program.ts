import type { NodeDisplayData, RenderParams } from "sigma/types";
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import { floatColor } from "sigma/utils";
import type { Light } from "./light.ts";

/** The shapes of marks, as the shader numbers them. */
const SHAPES = { disc: 0, ringed: 1, square: 2, diamond: 3 } as const;

/** What a node's reducer says of it; sigma hands it through to the program. */
export interface Mark extends NodeDisplayData {
  /** Where it comes from and where it goes, in framed coordinates. */
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  shape: keyof typeof SHAPES;
  /** Whether it stays as it is while the rest is dimmed. */
  lit: boolean;
  /** A ring around it: its colour, and its width in pixels, 0 for none. */
  ring: string;
  ringWidth: number;
  /** Pixels of paper between the two. */
  ringGap: number;
  /** Pixels by which its radius grows. */
  swell: number;
}

/** No node is drawn smaller than this radius in pixels. */
export const LEAST_RADIUS = 1.5;

const VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_traits;
attribute float a_gap;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_stage;
uniform float u_scale;
uniform float u_morph;

varying vec2 v_point;
varying float v_radius;
varying vec4 v_color;
varying vec4 v_ring;
varying vec3 v_traits;
varying float v_gap;

void main() {
  v_radius = max(a_size * u_scale, ${LEAST_RADIUS.toFixed(2)}) + a_traits.w;
  // A hidden node is all zeros: a triangle without area costs nothing.
  float ring = a_traits.z == 0.0 ? 0.0 : a_gap + a_traits.z;
  float reach = a_color.a == 0.0 ? 0.0 : v_radius + ring + 1.0;
  v_point = a_corner * reach;
  v_color = a_color;
  v_ring = a_ring;
  v_traits = a_traits.xyz;
  v_gap = a_gap;
  vec2 centre = (u_matrix * vec3(mix(a_from, a_to, u_morph), 1.0)).xy;
  gl_Position = vec4(centre + v_point * 2.0 / u_stage, 0.0, 1.0);
}
`;

/**
 * Signed distances to the outlines, in pixels. A square covers as much as a disc of its radius would,
 * so its corners stand out of the circle by a quarter; a diamond lies within.
 */
const FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform float u_dim;

varying vec2 v_point;
varying float v_radius;
varying vec4 v_color;
varying vec4 v_ring;
varying vec3 v_traits;
varying float v_gap;

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
    vec3 hue = mix(v_ring.rgb, u_paper, u_dim * (1.0 - v_traits.y));
    mark = vec4(hue, 1.0) * ring + mark * (1.0 - ring);
  }
  gl_FragColor = mark;
}
`;

const UNIFORMS = [
  "u_matrix",
  "u_stage",
  "u_scale",
  "u_morph",
  "u_pixelRatio",
  "u_paper",
  "u_dim",
] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** One triangle that holds the square from -1 to 1: a node's corners. */
const CORNERS = [
  [-1, -1],
  [3, -1],
  [-1, 3],
] as const;

/**
 * A sigma program that draws all nodes, of every shape, in one call: so no change of state ever
 * needs sigma to index anew. Nothing is drawn for sigma's picking: hit-test.ts does that.
 *
 * Cost of a frame: one triangle a node; its fragments, each a few dozen operations. Not instanced,
 * because WebGL in software pays for each instance what a whole draw call costs.
 */
export function createMarkProgram(light: Light): NodeProgramType {
  return class MarkProgram extends NodeProgram<Uniform> {
    constructor(
      gl: WebGLRenderingContext,
      _picking: WebGLFramebuffer | null,
      renderer: MarkProgram["renderer"],
    ) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        VERTICES: CORNERS.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_from", size: 2, type: FLOAT },
          { name: "a_to", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_traits", size: 4, type: FLOAT },
          { name: "a_gap", size: 1, type: FLOAT },
          { name: "a_corner", size: 2, type: FLOAT },
        ],
      };
    }

    processVisibleItem(_index: number, start: number, data: NodeDisplayData) {
      const mark = data as Mark;
      const { array } = this;
      const color = floatColor(mark.color);
      const ring = floatColor(mark.ring);
      let at = start;
      for (const [x, y] of CORNERS) {
        array[at++] = mark.fromX;
        array[at++] = mark.fromY;
        array[at++] = mark.toX;
        array[at++] = mark.toY;
        array[at++] = mark.size;
        array[at++] = color;
        array[at++] = ring;
        array[at++] = SHAPES[mark.shape];
        array[at++] = mark.lit ? 1 : 0;
        array[at++] = mark.ringWidth;
        array[at++] = mark.swell;
        array[at++] = mark.ringGap;
        array[at++] = x;
        array[at++] = y;
      }
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>) {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_stage, params.width, params.height);
      gl.uniform1f(at.u_scale, 1 / params.sizeRatio);
      gl.uniform1f(at.u_morph, light.morph);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform3f(at.u_paper, ...light.paper);
      gl.uniform1f(at.u_dim, light.dim);
    }
  };
}
