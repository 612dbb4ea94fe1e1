import { loadFragmentShader, loadProgram, loadVertexShader } from "sigma/rendering";

/** Of the language that WebGL 2 speaks, with numbers as exact as they come. */
const HEADER = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
`;

/** A pair of shaders with their uniforms by name. */
export class ShaderProgram<Uniform extends string> {
  readonly at: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;

  /** @throws {Error} when a shader doesn't compile, with the compiler's words. */
  constructor(
    gl: WebGL2RenderingContext,
    shaders: { readonly vertex: string; readonly fragment: string },
    uniforms: readonly Uniform[],
  ) {
    this.#gl = gl;
    this.#program = loadProgram(gl, [
      loadVertexShader(gl, HEADER + shaders.vertex),
      loadFragmentShader(gl, HEADER + shaders.fragment),
    ]);
    const program = this.#program;
    const found = uniforms.map((name) => [name, gl.getUniformLocation(program, name)] as const);
    this.at = Object.fromEntries(found) as Record<Uniform, WebGLUniformLocation | null>;
  }

  use(): void {
    this.#gl.useProgram(this.#program);
  }
}
