import { type RankedSet, rarestFirst } from "./ranked-sets.ts";

/** Products such as 0.1 * 30 come out a little above the whole number that they are. */
const EPSILON = 1e-9;

/**
 * Finds all pairs of sets whose Jaccard similarity is at least `least`, exactly, and calls `visit`
 * for each. Pairs for which `isSettled` is true when they come up are passed over.
 *
 * Prefix filtering (Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007) with
 * the length and positional filters of PPJoin (Xiao et al., "Efficient similarity joins for near
 * duplicate detection", 2008): members are put rarest first, and two sets that are similar enough
 * share a member among the first few of each, so that only those are indexed and looked up.
 *
 * Cost: O(n log n) for n members, plus what shares a rare one. At worst, where all sets hold the
 * same members but for a few, that is quadratic; but settled pairs cost no comparison.
 *
 * @param sets each of distinct numbers; an empty one is similar to none.
 * @param least above 0, at most 1.
 */
export function forEachSimilarPair(
  sets: readonly Int32Array[],
  least: number,
  visit: (a: number, b: number) => void,
  isSettled: (a: number, b: number) => boolean = () => false,
): void {
  const ranked = rarestFirst(sets);
  const shortestFirst = ranked
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => a.size - b.size || a.index - b.index);
  const prefixes = new PrefixIndex(ranked);
  const shareOfBoth = least / (1 + least);
  for (const set of shortestFirst) {
    const smallest = wholeAbove(least * set.size);
    prefixes.forEachSharing(set, prefixLength(set, smallest), smallest, (other, at, otherAt) => {
      const enough = wholeAbove(shareOfBoth * (set.size + other.size));
      if (isSettled(other.index, set.index)) return;
      if (sharesEnough(set.ranks, other.ranks, at, otherAt, enough)) visit(other.index, set.index);
    });
    // Those still to come are no smaller, so that they share more with this one, if enough at all.
    prefixes.add(set, prefixLength(set, wholeAbove(2 * shareOfBoth * set.size)));
  }
}

/** Jaccard similarity of two sets of distinct numbers, each sorted; 0 of empty ones. */
export function similarity(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}

function wholeAbove(value: number): number {
  return Math.ceil(value - EPSILON);
}

/**
 * How many of a set's ranks to look at: another set with at least `enough` of its members has one
 * of its first `size - enough + 1`, and those of its own come before all ranks.
 */
function prefixLength(set: RankedSet, enough: number): number {
  const own = set.size - set.ranks.length;
  return Math.min(Math.max(0, set.size - enough + 1 - own), set.ranks.length);
}

/** Whether two sets share `enough` members, the first of them at the places given. */
function sharesEnough(
  a: Int32Array,
  b: Int32Array,
  aStart: number,
  bStart: number,
  enough: number,
): boolean {
  let i = aStart;
  let j = bStart;
  let missing = enough;
  while (missing > 0 && a.length - i >= missing && b.length - j >= missing) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) missing -= 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return missing <= 0;
}

type VisitShared = (other: RankedSet, at: number, otherAt: number) => void;

/** Which sets have a rank among their first: a linked list a rank, the sets added last foremost. */
class PrefixIndex {
  readonly #sets: readonly RankedSet[];
  /** For each rank its newest entry, or -1. */
  readonly #newest: Int32Array;
  /** For each entry the one before it of the same rank, or -1; its set; its place there. */
  readonly #before: Int32Array;
  readonly #owner: Int32Array;
  readonly #place: Int32Array;
  readonly #seenBy: Int32Array;
  #size = 0;

  /** @param sets where each one's `index` says. */
  constructor(sets: readonly RankedSet[]) {
    this.#sets = sets;
    let most = 0;
    let highest = -1;
    for (const { ranks } of sets) {
      most += ranks.length;
      highest = Math.max(highest, ranks.at(-1) ?? -1);
    }
    this.#newest = new Int32Array(highest + 1).fill(-1);
    this.#before = new Int32Array(most);
    this.#owner = new Int32Array(most);
    this.#place = new Int32Array(most);
    this.#seenBy = new Int32Array(sets.length).fill(-1);
  }

  /** Sets must be added in order of size. */
  add(set: RankedSet, prefix: number): void {
    for (let at = 0; at < prefix; at += 1) {
      const rank = set.ranks[at] ?? 0;
      this.#before[this.#size] = this.#newest[rank] ?? -1;
      this.#owner[this.#size] = set.index;
      this.#place[this.#size] = at;
      this.#newest[rank] = this.#size;
      this.#size += 1;
    }
  }

  /** Calls `visit` once for each set of at least `smallest` members that shares one of the prefix. */
  forEachSharing(set: RankedSet, prefix: number, smallest: number, visit: VisitShared): void {
    for (let at = 0; at < prefix; at += 1) {
      let entry = this.#newest[set.ranks[at] ?? 0] ?? -1;
      for (; entry >= 0; entry = this.#before[entry] ?? -1) {
        const owner = this.#owner[entry] ?? 0;
        if (this.#seenBy[owner] === set.index) continue;
        const other = this.#sets[owner];
        // Whatever is further down the list was added before, and is no larger.
        if (other === undefined || other.size < smallest) break;
        this.#seenBy[owner] = set.index;
        visit(other, at, this.#place[entry] ?? 0);
      }
    }
  }
}
