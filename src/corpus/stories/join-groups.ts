import { MergeQueue } from "./merge-queue.ts";

/** A tie between two things, by their numbers. */
interface Weighted {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly weight: number;
}

/**
 * Groups things by joining, again and again, the two groups that are the most alike, until no two
 * are as much as `least`. How alike they are is the average tie between things of the one and of the
 * other, divided by how much each holds together (the geometric mean of the average ties within
 * them). A pair without a tie counts nothing, and a thing is tied to itself by 1, so that this is
 * the cosine of the groups' centroids.
 *
 * Groups grown by average ties alone (average linkage; for news: Yang, Pierce and Carbonell, "A
 * study on retrospective and on-line event detection", 1998) leave a much-covered event in pieces,
 * since its many articles are, each two of them, less alike than two that copy one another. And
 * modularity, which measures groups by the whole network, overlooks small ones (Fortunato and
 * Barthélemy, "Resolution limit in community detection", 2007).
 *
 * Cost: O(k m log m) for m ties and groups of k things: each merge puts down the ties of the new
 * group anew.
 *
 * @param ties one a pair at most.
 * @returns groups of at least two, each sorted, in order of their first.
 */
export function joinGroups(size: number, ties: readonly Weighted[], least: number): number[][] {
  const groups = new Groups(size, ties, least);
  groups.joinAll();
  return groups.found();
}

class Groups {
  readonly #least: number;
  /** Of each group that still is: its things, the sum of the ties among them, both ways... */
  readonly #things: number[][];
  readonly #within: Float64Array;
  /** ...and the sum of its ties to each other group. */
  readonly #between: Map<number, number>[];
  readonly #queue = new MergeQueue();

  constructor(size: number, ties: readonly Weighted[], least: number) {
    this.#least = least;
    this.#things = Array.from({ length: size }, (_, thing) => [thing]);
    this.#within = new Float64Array(size).fill(1);
    this.#between = Array.from({ length: size }, () => new Map<number, number>());
    for (const { a, b, weight } of ties) {
      this.#between[a]?.set(b, weight);
      this.#between[b]?.set(a, weight);
      this.#putDown(a, b);
    }
  }

  joinAll(): void {
    for (let merge = this.#queue.pop(); merge; merge = this.#queue.pop()) {
      // Otherwise one of the two has been joined meanwhile, and what is left was put down anew.
      if (this.#likeness(merge.a, merge.b) === merge.likeness) this.#join(merge.a, merge.b);
    }
  }

  found(): number[][] {
    return this.#things
      .filter((things) => things.length > 1)
      .map((things) => things.toSorted((a, b) => a - b))
      .toSorted(([a = 0], [b = 0]) => a - b);
  }

  /** The sizes, by which the averages are sums divided, cancel out. */
  #likeness(a: number, b: number): number {
    const between = this.#between[a]?.get(b) ?? 0;
    return between / Math.sqrt((this.#within[a] ?? 1) * (this.#within[b] ?? 1));
  }

  #putDown(one: number, other: number): void {
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const likeness = this.#likeness(a, b);
    if (likeness >= this.#least) this.#queue.push({ a, b, likeness });
  }

  /** The group with more ties takes the other in. */
  #join(a: number, b: number): void {
    const aTies = this.#between[a]?.size ?? 0;
    const bTies = this.#between[b]?.size ?? 0;
    const [into, from] = aTies >= bTies ? [a, b] : [b, a];
    const ties = this.#between[into] ?? new Map<number, number>();
    const moved = this.#between[from] ?? new Map<number, number>();
    const across = ties.get(from) ?? 0;
    this.#within[into] = (this.#within[into] ?? 1) + (this.#within[from] ?? 1) + 2 * across;
    this.#things[into]?.push(...(this.#things[from] ?? []));
    this.#things[from] = [];
    this.#between[from] = new Map();
    ties.delete(from);
    moved.delete(into);
    for (const [other, sum] of moved) {
      const total = (ties.get(other) ?? 0) + sum;
      ties.set(other, total);
      this.#between[other]?.delete(from);
      this.#between[other]?.set(into, total);
    }
    for (const other of ties.keys()) this.#putDown(into, other);
  }
}
