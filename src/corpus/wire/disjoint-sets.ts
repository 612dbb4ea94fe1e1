/**
 * Which of the things 0 to n - 1 belong together, as pairs of them are joined.
 *
 * Cost: almost constant a call (Tarjan, "Efficiency of a good but not linear set union algorithm",
 * 1975), by halving paths.
 */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest thing of the set that one is in. */
  find(thing: number): number {
    const parent = this.#parent;
    let at = thing;
    while (parent[at] !== at) {
      const above = parent[parent[at] ?? at] ?? at;
      parent[at] = above;
      at = above;
    }
    return at;
  }

  join(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  areJoined(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }

  /** The sets of two things or more, each sorted, in order of their smallest. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let thing = 0; thing < this.#parent.length; thing += 1) {
      const root = this.find(thing);
      const group = groups.get(root);
      if (group) group.push(thing);
      else groups.set(root, [thing]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  }
}
