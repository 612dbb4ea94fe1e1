import { eased, type Pace } from "./pace.ts";

/** Milliseconds that marks take to other places. */
const DURATION = 450;

/**
 * Tells how far a change of places has got, frame by frame, from 0 to 1; at once under reduced motion.
 * A new one takes over from one under way.
 */
export class Journey {
  #frame = 0;
  #arrive: (() => void) | null = null;
  #show: (share: number) => void = () => undefined;

  get running(): boolean {
    return this.#arrive !== null;
  }

  /** @param arrive is called once, at the end; not when another journey takes over. */
  start(
    show: (share: number) => void,
    arrive: () => void,
    { start: begun, duration }: Partial<Pace> = {},
  ): void {
    this.stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      show(1);
      arrive();
      return;
    }
    this.#arrive = arrive;
    this.#show = show;
    let start = begun ?? null;
    const step = (now: number) => {
      start ??= now;
      const share = Math.min(Math.max((now - start) / (duration ?? DURATION), 0), 1);
      show(eased(share));
      if (share < 1) {
        this.#frame = requestAnimationFrame(step);
        return;
      }
      this.#arrive = null;
      arrive();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Arrives now. */
  finish(): void {
    const [arrive, show] = [this.#arrive, this.#show];
    if (arrive === null) return;
    this.stop();
    show(1);
    arrive();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#arrive = null;
  }
}
