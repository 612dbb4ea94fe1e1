import { ItemTexture } from "./gpu/item-texture.ts";
import { type Haste, KeptPicture } from "./kept-picture.ts";
import type { Lens } from "./lens.ts";
import { type Linked, LinkLayer } from "./link-layer.ts";

/**
 * The canvas of all links, as they are when none is lit. That others are lit above it is no reason to
 * draw it anew: it fades as a whole. Many links are left out while marks are on their way.
 */
export class LinkCanvas {
  readonly #picture: KeptPicture;
  readonly #layer: LinkLayer;
  #linked: Linked | null = null;

  /** @throws {Error} when its shaders don't compile. */
  constructor(gl: WebGL2RenderingContext) {
    this.#layer = new LinkLayer(gl, new ItemTexture(gl));
    this.#picture = new KeptPicture(gl, (lens) => {
      if (this.#linked !== null) this.#layer.draw(this.#linked, lens);
    });
  }

  /**
   * Brings it to what is to be seen. Cost: nothing, where that is as before; a drawing of all links.
   *
   * @param revision another text for other links or marks.
   * @returns see `KeptPicture.follow`.
   */
  follow(
    linked: Linked,
    lens: Lens,
    how: Haste & { readonly revision: string; readonly dim: number },
  ): boolean {
    const isOnItsWay = how.isDear && lens.morph < 1;
    this.#picture.canvas.style.opacity = isOnItsWay ? "0" : String(1 - how.dim);
    this.#linked = linked;
    return isOnItsWay || this.#picture.follow(lens, how.revision, how);
  }
}
