import type { Touched } from "./node-states.ts";

/** What is to be painted anew, gathered until somebody takes it: each item once. */
export class Stale {
  readonly #nodes = new Set<string>();
  readonly #edges = new Set<string>();
  #isAll = false;

  /** Cost: those items; nothing once all is stale. */
  add({ nodes, edges }: Touched): void {
    if (this.#isAll) return;
    for (const node of nodes) this.#nodes.add(node);
    for (const edge of edges) this.#edges.add(edge);
  }

  addAll(): void {
    this.#isAll = true;
  }

  /** @returns what was stale; from then on nothing is. */
  take(): Touched | "all" {
    const taken = this.#isAll ? "all" : { nodes: [...this.#nodes], edges: [...this.#edges] };
    this.#isAll = false;
    this.#nodes.clear();
    this.#edges.clear();
    return taken;
  }
}
