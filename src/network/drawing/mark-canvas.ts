import { ItemTexture } from "./gpu/item-texture.ts";
import { type Haste, KeptPicture } from "./kept-picture.ts";
import type { Lens } from "./lens.ts";
import type { Light } from "./light.ts";
import { type Linked, LinkLayer } from "./link-layer.ts";
import { MarkLayer } from "./mark-layer.ts";

/** The canvas of all marks, beneath them the links that are lit. */
export class MarkCanvas {
  readonly #picture: KeptPicture;
  readonly #light: Light;
  #lit: Linked | null = null;

  /** @throws {Error} when its shaders don't compile. */
  constructor(gl: WebGL2RenderingContext, light: Light) {
    this.#light = light;
    const texture = new ItemTexture(gl);
    const [links, marks] = [new LinkLayer(gl, texture), new MarkLayer(gl, texture)];
    this.#picture = new KeptPicture(gl, (lens) => {
      if (this.#lit === null) return;
      links.draw(this.#lit, lens);
      marks.draw(this.#lit.marks, lens, light);
    });
  }

  /** Whether drawing it takes longer than a frame. */
  get isSlow(): boolean {
    return this.#picture.isSlow;
  }

  /**
   * Brings it to what is to be seen. Cost: nothing, where that is as before; a drawing of all marks
   * and of the links that are lit.
   *
   * @param look another text for other marks, or other links that are lit.
   * @returns see `KeptPicture.follow`.
   */
  follow(lit: Linked, lens: Lens, how: Haste & { readonly look: string }): boolean {
    this.#lit = lit;
    const { paper, rings, dim } = this.#light;
    return this.#picture.follow(lens, [how.look, paper, rings, dim].join(" "), how);
  }
}
