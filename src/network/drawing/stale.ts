import type { Touched } from "./node-states.ts";

/** What is to be painted anew, gathered until somebody takes it: each item once. */
export class Stale {
  #gathered: Touched[] = [];
  #isAll = false;

  /** @param touched each item once. */
  add(touched: Touched): void {
    if (!this.#isAll) this.#gathered.push(touched);
  }

  addAll(): void {
    this.#isAll = true;
  }

  /** Cost: those items, where they were gathered from several. @returns what was stale; from then on nothing is. */
  take(): Touched | "all" {
    const taken = this.#isAll ? "all" : joined(this.#gathered);
    this.#isAll = false;
    this.#gathered = [];
    return taken;
  }
}

function joined(gathered: readonly Touched[]): Touched {
  const [only] = gathered;
  if (only && gathered.length === 1) return only;
  return {
    nodes: [...new Set(gathered.flatMap(({ nodes }) => nodes))],
    edges: [...new Set(gathered.flatMap(({ edges }) => edges))],
    lit: [...new Set(gathered.flatMap(({ lit = [] }) => lit))],
    isSifted: gathered.some(({ isSifted }) => isSifted === true),
  };
}
