import type { Stage } from "./public-api.ts";

/** Holds the network that is on the page, or waits for it: it comes a moment after its graph. */
export class StageSlot {
  #stage: Stage | null = null;
  #waiting: ((stage: Stage) => void)[] = [];

  get now(): Stage | null {
    return this.#stage;
  }

  /** Ends with the network, at once if it is there. */
  next(): Promise<Stage> {
    const stage = this.#stage;
    if (stage !== null) return Promise.resolve(stage);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  fill(stage: Stage): void {
    this.#stage = stage;
    for (const resolve of this.#waiting.splice(0)) resolve(stage);
  }

  empty(): void {
    this.#stage = null;
  }
}
