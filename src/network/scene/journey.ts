/** Milliseconds that marks take to other places. */
const DURATION = 450;

/**
 * Tells how far a change of places has got, frame by frame, from 0 to 1; at once under reduced motion.
 * A new one takes over from one under way.
 */
export class Journey {
  #frame = 0;
  #arrive: (() => void) | null = null;

  get running(): boolean {
    return this.#arrive !== null;
  }

  /** @param arrive is called once, at the end; not when another journey takes over. */
  start(show: (share: number) => void, arrive: () => void, duration = DURATION): void {
    this.stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      show(1);
      arrive();
      return;
    }
    this.#arrive = arrive;
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const share = Math.min((now - start) / duration, 1);
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

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#arrive = null;
  }
}

/** Slow at both ends: cubic in and out. */
function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
