import { sameCamera } from "../camera/camera-maths.ts";
import type { Lens } from "./lens.ts";
import { type Linked, LinkLayer } from "./link-layer.ts";

/** What the canvas shows at this moment. */
interface Shown {
  readonly lens: Lens;
  readonly width: number;
  readonly height: number;
  readonly revision: string;
}

/**
 * The canvas of all links, as they are when none is lit. It is drawn anew only when something on it
 * is another. That others are lit above it is no reason: it fades as a whole.
 *
 * Of many links the picture is moved as it is while the camera moves, and left out while marks are
 * on their way; and it isn't drawn again before the graphics card is done with it.
 */
export class LinkCanvas {
  readonly #gl: WebGL2RenderingContext;
  readonly #canvas: HTMLCanvasElement;
  readonly #layer: LinkLayer;
  #shown: Shown | null = null;
  #fence: WebGLSync | null = null;

  /** @throws {Error} when its shaders don't compile. */
  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#canvas = gl.canvas as HTMLCanvasElement;
    this.#layer = new LinkLayer(gl);
  }

  /**
   * Brings it to what is to be seen. Cost: nothing, where that is as before; a drawing of all links.
   *
   * @param revision another text for other links or marks.
   * @returns whether it shows it; otherwise it wants to be asked again with the next frame.
   */
  follow(
    linked: Linked,
    lens: Lens,
    how: { revision: string; dim: number; areMany: boolean; isMoving: boolean },
  ): boolean {
    const isOnItsWay = how.areMany && lens.morph < 1;
    this.#canvas.style.opacity = isOnItsWay ? "0" : String(1 - how.dim);
    if (isOnItsWay || this.#shows(lens, how.revision)) return true;
    if (how.areMany && (how.isMoving || this.#isBusy())) {
      this.#carry(lens);
      return how.isMoving;
    }
    this.#draw(linked, lens, how.revision);
    return true;
  }

  #shows({ camera, stage, sizeUnit, morph }: Lens, revision: string): boolean {
    const shown = this.#shown;
    const { width, height } = this.#canvas;
    return (
      shown !== null &&
      shown.revision === revision &&
      shown.width === width &&
      shown.height === height &&
      shown.lens.stage.unit === stage.unit &&
      shown.lens.sizeUnit === sizeUnit &&
      shown.lens.morph === morph &&
      sameCamera(shown.lens.camera, camera)
    );
  }

  #draw(linked: Linked, lens: Lens, revision: string): void {
    const gl = this.#gl;
    const { width, height } = this.#canvas;
    this.#canvas.style.transform = "";
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.#layer.draw(linked, lens);
    this.#shown = { lens, width, height, revision };
    this.#fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
  }

  /** Moves what it shows to where the camera has it now. */
  #carry({ camera, stage }: Lens): void {
    if (this.#shown === null) return;
    const { camera: before } = this.#shown.lens;
    const scale = stage.unit / camera.ratio;
    const [dx, dy] = [(before.x - camera.x) * scale, (camera.y - before.y) * scale];
    const zoom = before.ratio / camera.ratio;
    this.#canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${zoom})`;
  }

  #isBusy(): boolean {
    const gl = this.#gl;
    if (this.#fence === null) return false;
    if (gl.getSyncParameter(this.#fence, gl.SYNC_STATUS) !== gl.SIGNALED) return true;
    gl.deleteSync(this.#fence);
    this.#fence = null;
    return false;
  }
}
