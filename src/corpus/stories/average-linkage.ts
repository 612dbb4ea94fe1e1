import TinyQueue from "tinyqueue";

/** A tie between two things, by their numbers. */
interface Weighted {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly weight: number;
}

/** Two groups, and the average tie between them when this was put down. */
interface Merge {
  /** The smaller number. */
  readonly a: number;
  readonly b: number;
  readonly average: number;
}

/**
 * Groups things by joining, again and again, the two groups with the strongest average tie, until
 * none is as strong as `least`: agglomerative clustering by average linkage (Sokal and Michener, "A
 * statistical method for evaluating systematic relationships", 1958), which is what Yang, Pierce and
 * Carbonell, "A study on retrospective and on-line event detection" (1998), tell news events by. A
 * pair without a tie counts as 0, so that groups do not chain together by a few strong ties.
 * Modularity, which measures groups by the whole network, overlooks small ones (Fortunato and
 * Barthélemy, "Resolution limit in community detection", 2007).
 *
 * Cost: O(k m log m) for m ties and groups of k things: each merge puts down the ties of the new
 * group anew.
 *
 * @param ties one a pair at most.
 * @param given groups to begin with, whatever their ties; none shares a thing with another.
 * @returns groups of at least two, each sorted, in order of their first.
 */
export function averageLinkage(
  size: number,
  ties: readonly Weighted[],
  least: number,
  given: readonly (readonly number[])[] = [],
): number[][] {
  const groups = new Groups(size, ties, least);
  for (const group of given) groups.join(group);
  groups.joinAll();
  return groups.found();
}

class Groups {
  readonly #least: number;
  /** Of each group that still is: its things, and the sum of its ties to each other group. */
  readonly #things: number[][];
  readonly #sums: Map<number, number>[];

  constructor(size: number, ties: readonly Weighted[], least: number) {
    this.#least = least;
    this.#things = Array.from({ length: size }, (_, thing) => [thing]);
    this.#sums = Array.from({ length: size }, () => new Map<number, number>());
    for (const { a, b, weight } of ties) {
      this.#sums[a]?.set(b, weight);
      this.#sums[b]?.set(a, weight);
    }
  }

  /** Things that are by themselves yet. */
  join([first = 0, ...others]: readonly number[]): void {
    let group = first;
    for (const other of others) group = this.#join(group, other);
  }

  joinAll(): void {
    const queue = new TinyQueue(this.#merges(), byStrength);
    for (let merge = queue.pop(); merge; merge = queue.pop()) {
      // Otherwise one of the two has been joined meanwhile, and what is left was put down anew.
      if (this.#average(merge.a, merge.b) !== merge.average) continue;
      const joined = this.#join(merge.a, merge.b);
      for (const next of this.#mergesOf(joined)) queue.push(next);
    }
  }

  found(): number[][] {
    return this.#things
      .filter((things) => things.length > 1)
      .map((things) => things.toSorted((a, b) => a - b))
      .toSorted(([a = 0], [b = 0]) => a - b);
  }

  #average(a: number, b: number): number {
    const pairs = (this.#things[a]?.length ?? 0) * (this.#things[b]?.length ?? 0);
    return pairs === 0 ? 0 : (this.#sums[a]?.get(b) ?? 0) / pairs;
  }

  /** Those that are strong enough, each once. */
  #merges(): Merge[] {
    return [...this.#sums.keys()].flatMap((group) =>
      this.#mergesOf(group).filter(({ a }) => a === group),
    );
  }

  #mergesOf(group: number): Merge[] {
    const merges: Merge[] = [];
    for (const other of this.#sums[group]?.keys() ?? []) {
      const average = this.#average(group, other);
      if (average < this.#least) continue;
      merges.push({ a: Math.min(group, other), b: Math.max(group, other), average });
    }
    return merges;
  }

  /** The group with more ties takes the other in, and is returned. */
  #join(a: number, b: number): number {
    const aTies = this.#sums[a]?.size ?? 0;
    const bTies = this.#sums[b]?.size ?? 0;
    const [into, from] = aTies >= bTies ? [a, b] : [b, a];
    const sums = this.#sums[into] ?? new Map<number, number>();
    const moved = this.#sums[from] ?? new Map<number, number>();
    this.#things[into]?.push(...(this.#things[from] ?? []));
    this.#things[from] = [];
    this.#sums[from] = new Map();
    sums.delete(from);
    moved.delete(into);
    for (const [other, sum] of moved) {
      const total = (sums.get(other) ?? 0) + sum;
      sums.set(other, total);
      this.#sums[other]?.delete(from);
      this.#sums[other]?.set(into, total);
    }
    return into;
  }
}

/** The strongest first; ties by number, so that one order comes out however they were put in. */
function byStrength(one: Merge, other: Merge): number {
  return other.average - one.average || one.a - other.a || one.b - other.b;
}
