import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageLinkage } from "../../../../src/corpus/stories/average-linkage.ts";

interface Tie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** By looking, before every merge, at all pairs of groups. */
function slowly(size: number, ties: readonly Tie[], least: number): number[][] {
  let groups = Array.from({ length: size }, (_, thing) => [thing]);
  const average = (one: readonly number[], other: readonly number[]) =>
    ties
      .filter(
        ({ a, b }) =>
          (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
      )
      .reduce((sum, { weight }) => sum + weight, 0) /
    (one.length * other.length);
  for (;;) {
    const [best] = groups
      .flatMap((one, at) =>
        groups.slice(at + 1).map((other) => ({ one, other, average: average(one, other) })),
      )
      .toSorted((x, y) => y.average - x.average);
    if (best === undefined || best.average < least) break;
    const { one, other } = best;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted(([a = 0], [b = 0]) => a - b);
}

/** Ties of different powers of two: no two averages are the same, so that one order is right. */
const network = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.infiniteStream(fc.boolean()))
  .map(([size, isTied]) => {
    const pairs = Array.from({ length: size }, (_, a) =>
      Array.from({ length: a }, (_, b) => ({ a: b, b: a })),
    ).flat();
    const ties = pairs
      .filter(() => isTied.next().value === true)
      .map(({ a, b }, at) => ({ a, b, weight: 0.9 ** (at * 1.37) }));
    return { size, ties };
  });

describe("averageLinkage", () => {
  it("joins what all pairs of groups, looked at again and again, join", () => {
    fc.assert(
      fc.property(
        network,
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        ({ size, ties }, least) => {
          expect(averageLinkage(size, ties, least)).toEqual(slowly(size, ties, least));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("does not chain", () => {
    const chain = [0, 1, 2, 3, 4].map((at) => ({ a: at, b: at + 1, weight: 0.5 }));
    expect(averageLinkage(6, chain, 0.3)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it("leaves out what goes with nothing", () => {
    expect(averageLinkage(3, [{ a: 0, b: 2, weight: 0.1 }], 0.2)).toEqual([]);
    expect(averageLinkage(0, [], 0.2)).toEqual([]);
  });

  it("begins with the groups that are given, and joins them with others as if it had made them", () => {
    const ties = [
      { a: 0, b: 4, weight: 0.9 },
      { a: 1, b: 4, weight: 0.9 },
      { a: 2, b: 3, weight: 0.5 },
    ];
    expect(averageLinkage(5, ties, 0.4, [[0, 1]])).toEqual([
      [0, 1, 4],
      [2, 3],
    ]);
    expect(averageLinkage(5, ties, 0.7, [[0, 1, 2]])).toEqual([[0, 1, 2]]);
    expect(averageLinkage(3, [], 0.4, [[1, 2]])).toEqual([[1, 2]]);
  });
});
