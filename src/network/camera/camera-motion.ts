import { interpolateZoom } from "d3";
import type { Camera } from "../../state/view/view.ts";
import { eased, type Pace } from "../scene/pace.ts";
import { bounded, type Extent, sameCamera } from "./camera-maths.ts";

const DURATION = 300;

/** Without a move for so long, the camera stands still. */
const REST = 140;

interface Mover {
  read(): Camera;
  write(camera: Camera): void;
}

/**
 * Moves the camera, at once or gliding, and says when it has come to rest. A glide can be
 * interrupted by any other move; for those who prefer reduced motion it is a cut.
 */
export class CameraMotion {
  readonly #mover: Mover;
  readonly #extent: Extent;
  readonly #onRest: (camera: Camera) => void;
  #frame = 0;
  #target: Camera | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(mover: Mover, extent: Extent, onRest: (camera: Camera) => void) {
    this.#mover = mover;
    this.#extent = extent;
    this.#onRest = onRest;
  }

  /** Whether it moves, or has only just stopped. */
  get moving(): boolean {
    return this.#rest !== undefined;
  }

  /** Where the camera will be: the end of the glide under way, or where it stands. */
  get target(): Camera {
    return this.#target ?? this.#mover.read();
  }

  jump(camera: Camera): void {
    this.#cancelGlide();
    this.#set(camera);
  }

  /**
   * @param pace with one it flies as one sees best what lies between (van Wijk and Nuij, 2003): out,
   *   across and in again where it is far.
   */
  glide(camera: Camera, pace: Pace | null = null): void {
    this.#cancelGlide();
    const target = bounded(camera, this.#extent);
    const from = this.#mover.read();
    if (sameCamera(from, target)) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#set(target);
      return;
    }
    this.#target = target;
    const way = pace === null ? straight(from, target) : flown(from, target);
    const { start, duration } = pace ?? { start: performance.now(), duration: DURATION };
    const step = (now: number) => {
      const t = Math.min(Math.max((now - start) / duration, 0), 1);
      this.#set(t === 1 ? target : way(eased(t)));
      if (t < 1) this.#frame = requestAnimationFrame(step);
      else this.#target = null;
    };
    this.#frame = requestAnimationFrame(step);
    this.#awaitRest();
  }

  /** Ends a glide where it goes. */
  finish(): void {
    if (this.#target !== null) this.jump(this.#target);
  }

  stop(): void {
    this.#cancelGlide();
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  #cancelGlide(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = null;
  }

  #set(camera: Camera): void {
    this.#mover.write(bounded(camera, this.#extent));
    this.#awaitRest();
  }

  #awaitRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      this.#onRest(this.#mover.read());
    }, REST);
  }
}

/** Linear in all three, so that what should stand still under a zoom does. */
function straight(from: Camera, to: Camera): (share: number) => Camera {
  return (share) => {
    const mix = (a: number, b: number) => a + (b - a) * share;
    return { x: mix(from.x, to.x), y: mix(from.y, to.y), ratio: mix(from.ratio, to.ratio) };
  };
}

function flown(from: Camera, to: Camera): (share: number) => Camera {
  const fly = interpolateZoom([from.x, from.y, from.ratio], [to.x, to.y, to.ratio]);
  return (share) => {
    const [x, y, ratio] = fly(share);
    return { x, y, ratio };
  };
}
