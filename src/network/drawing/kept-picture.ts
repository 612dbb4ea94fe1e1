import { sameCamera } from "../camera/camera-maths.ts";
import type { Lens } from "./lens.ts";

/** What a canvas shows at this moment. */
interface Shown {
  readonly lens: Lens;
  readonly width: number;
  readonly height: number;
  readonly revision: string;
}

/** Under what conditions a picture is drawn. */
export interface Haste {
  /** There is so much on it that drawing may take longer than a frame. */
  readonly isDear: boolean;
  /** The camera is on its way. */
  readonly isMoving: boolean;
}

/** A drawing that takes so many milliseconds at most can be had with every frame. */
const CHEAP = 20;

/** While the camera moves, a dear picture is drawn anew after so many times as long as it takes. */
const PATIENCE = 6;

/**
 * A canvas of the graphics card that keeps its picture until something on it is another.
 *
 * A dear one is moved as it is, by the browser, while the camera moves, and drawn anew now and then: as
 * often as the card has the time, which with WebGL drawn in software is seldom and on a real card
 * with every frame. It isn't drawn again before the card is done with it, and is exact again as soon
 * as the camera stands.
 */
export class KeptPicture {
  readonly canvas: HTMLCanvasElement;
  readonly #gl: WebGL2RenderingContext;
  readonly #draw: (lens: Lens) => void;
  #shown: Shown | null = null;
  #fence: WebGLSync | null = null;
  #begun = 0;
  /** Milliseconds that the drawing before took. */
  #took = 0;

  /** @param draw draws all of it on a cleared canvas. */
  constructor(gl: WebGL2RenderingContext, draw: (lens: Lens) => void) {
    this.canvas = gl.canvas as HTMLCanvasElement;
    this.#gl = gl;
    this.#draw = draw;
  }

  /** Whether the drawing before took longer than a frame. */
  get isSlow(): boolean {
    return this.#took > CHEAP;
  }

  /**
   * Brings it to what is to be seen. Cost: nothing, where that is as before; a drawing.
   *
   * @param revision another text for another picture.
   * @returns whether it shows that, or as much of it as it shall while the camera moves; otherwise it
   *   wants to be asked again.
   */
  follow(lens: Lens, revision: string, { isDear, isMoving }: Haste): boolean {
    if (this.#shows(lens, revision)) return true;
    if (isDear && (this.#isBusy() || (isMoving && !this.#mayDrawOnTheWay()))) {
      this.#carry(lens);
      return isMoving;
    }
    this.#drawAnew(lens, revision);
    return true;
  }

  #shows(lens: Lens, revision: string): boolean {
    const shown = this.#shown;
    const { width, height } = this.canvas;
    return (
      shown !== null &&
      shown.revision === revision &&
      shown.width === width &&
      shown.height === height &&
      shown.lens.stage.unit === lens.stage.unit &&
      shown.lens.sizeUnit === lens.sizeUnit &&
      shown.lens.morph === lens.morph &&
      sameCamera(shown.lens.camera, lens.camera)
    );
  }

  #mayDrawOnTheWay(): boolean {
    if (this.#shown === null || !this.isSlow) return true;
    return performance.now() - this.#begun > PATIENCE * this.#took;
  }

  #drawAnew(lens: Lens, revision: string): void {
    const gl = this.#gl;
    const { width, height } = this.canvas;
    this.canvas.style.transform = "";
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.#draw(lens);
    this.#shown = { lens, width, height, revision };
    this.#begun = performance.now();
    if (this.#fence !== null) gl.deleteSync(this.#fence);
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
    this.canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${zoom})`;
  }

  #isBusy(): boolean {
    const gl = this.#gl;
    if (this.#fence === null) return false;
    if (gl.getSyncParameter(this.#fence, gl.SYNC_STATUS) !== gl.SIGNALED) return true;
    gl.deleteSync(this.#fence);
    this.#fence = null;
    this.#took = performance.now() - this.#begun;
    return false;
  }
}
