/** Pictures, and the time of each; both by one measure, in milliseconds. */
export interface FrameClock {
  now(): number;
  /** Calls before the next picture is drawn. @returns a function that prevents it. */
  nextFrame(then: (now: number) => void): () => void;
}

/** One change that everything which moves takes part in. */
export interface Transition {
  readonly running: boolean;
  /**
   * Begins one; one under way is left where it is, and never arrives.
   *
   * @param show is told how far the change has got, slow at both ends: 1 only at its end.
   * @param arrive is called once, when it is there.
   * @returns when it began.
   */
  start(duration: number, show: (share: number) => void, arrive: () => void): number;
  /** Arrives now. */
  finish(): void;
  /** Leaves it where it is. */
  stop(): void;
}

export function createTransition(clock: FrameClock): Transition {
  let end: (() => void) | null = null;
  let cancel = () => {};
  const stop = () => {
    cancel();
    end = null;
  };
  return {
    get running() {
      return end !== null;
    },
    start: (duration, show, arrive) => {
      stop();
      const start = clock.now();
      end = () => {
        stop();
        show(1);
        arrive();
      };
      const frame = (now: number) => {
        const share = Math.max((now - start) / duration, 0);
        if (share >= 1) return end?.();
        show(eased(share));
        // Whoever was told may have stopped it.
        if (end !== null) cancel = clock.nextFrame(frame);
      };
      cancel = clock.nextFrame(frame);
      return start;
    },
    finish: () => end?.(),
    stop,
  };
}

/** Slow at both ends: cubic in and out. */
function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
