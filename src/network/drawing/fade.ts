const DURATION = 160;

/** A number that goes to its target within a moment, or at once under reduced motion. */
export class Fade {
  readonly #show: (value: number) => void;
  #value: number;
  #target: number;
  #frame = 0;

  constructor(value: number, show: (value: number) => void) {
    this.#value = value;
    this.#target = value;
    this.#show = show;
  }

  get running(): boolean {
    return this.#value !== this.#target;
  }

  /** Cost: one call of `show` a frame until the target is reached; with a cut, one. */
  to(target: number, isCut = false): void {
    if (target === this.#target) return;
    this.#target = target;
    cancelAnimationFrame(this.#frame);
    if (isCut || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#set(target);
      return;
    }
    const from = this.#value;
    const start = performance.now();
    const step = (now: number) => {
      const t = Math.min(Math.max((now - start) / DURATION, 0), 1);
      this.#set(t === 1 ? target : from + (target - from) * t);
      if (t < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #set(value: number): void {
    this.#value = value;
    this.#show(value);
  }
}
