import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forEachSimilarPair, similarity } from "../../../../src/corpus/wire/similar-sets.ts";

type Pair = readonly [number, number];

function pairsOf(sets: readonly Int32Array[], least: number): Pair[] {
  const pairs: Pair[] = [];
  forEachSimilarPair(sets, least, (a, b) => pairs.push(a < b ? [a, b] : [b, a]));
  return pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
}

/** By looking at all pairs. */
function pairsSlowly(sets: readonly Int32Array[], least: number): Pair[] {
  return [...sets.entries()].flatMap(([a, one]) =>
    [...sets.entries()]
      .filter(([b, other]) => a < b && one.length > 0 && jaccard(one, other) >= least - 1e-12)
      .map(([b]): Pair => [a, b]),
  );
}

function jaccard(a: Int32Array, b: Int32Array): number {
  const both = a.filter((member) => b.includes(member)).length;
  return both / (a.length + b.length - both);
}

/** Sets that are often much alike: numbers of a small range, the lower the more frequent. */
const sets = fc.array(
  fc
    .uniqueArray(fc.oneof(fc.nat(6), fc.nat(14), fc.nat(60)), { maxLength: 14 })
    .map((members) => Int32Array.from(members).toSorted()),
  { maxLength: 40 },
);

describe("forEachSimilarPair", () => {
  it.each([0.1, 0.3, 0.5, 0.8, 1])("finds the pairs of %d or more, all and once", (least) => {
    fc.assert(
      fc.property(sets, (sets) => {
        expect(pairsOf(sets, least)).toEqual(pairsSlowly(sets, least));
      }),
      { numRuns: 300 },
    );
  });

  it("finds a pair of just as much, and none of empty sets", () => {
    const half = [Int32Array.of(1, 2, 3), Int32Array.of(2, 3, 4)];
    expect(pairsOf(half, 0.5)).toEqual([[0, 1]]);
    expect(pairsOf(half, 0.51)).toEqual([]);
    expect(pairsOf([Int32Array.of(), Int32Array.of(), Int32Array.of(1)], 0.5)).toEqual([]);
  });

  it("passes over settled pairs", () => {
    const sets = [1, 2, 3].map(() => Int32Array.of(1, 2));
    const visited: Pair[] = [];
    forEachSimilarPair(
      sets,
      0.5,
      (a, b) => visited.push([a, b]),
      (a, b) => a === 0 && b === 1,
    );
    expect(visited).toHaveLength(2);
  });
});

describe("similarity", () => {
  it("is the Jaccard index", () => {
    expect(similarity(Int32Array.of(1, 2, 3), Int32Array.of(2, 3, 4))).toBe(0.5);
    expect(similarity(Int32Array.of(1), Int32Array.of(1))).toBe(1);
    expect(similarity(Int32Array.of(), Int32Array.of())).toBe(0);
  });
});
