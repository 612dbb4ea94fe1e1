import type { Lens } from "./lens.ts";
import type { Light } from "./light.ts";
import { type Linked, LinkLayer } from "./link-layer.ts";
import { MarkLayer } from "./mark-layer.ts";

/** The canvas of all marks, beneath them the links that are lit. It is drawn anew with every frame. */
export class MarkCanvas {
  readonly #gl: WebGL2RenderingContext;
  readonly #lit: LinkLayer;
  readonly #marks: MarkLayer;

  /** @throws {Error} when its shaders don't compile. */
  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#lit = new LinkLayer(gl);
    this.#marks = new MarkLayer(gl);
  }

  /** Cost: a drawing of all marks and of the links that are lit. */
  draw(lit: Linked, lens: Lens, light: Light): void {
    this.#gl.clear(this.#gl.COLOR_BUFFER_BIT);
    this.#lit.draw(lit, lens);
    this.#marks.draw(lit.marks, lens, light);
  }
}
