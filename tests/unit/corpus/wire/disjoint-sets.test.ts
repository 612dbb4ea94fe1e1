import { expect, it } from "vitest";
import { DisjointSets } from "../../../../src/corpus/wire/disjoint-sets.ts";

it("joins what belongs together, in whatever order it is told", () => {
  const sets = new DisjointSets(7);
  for (const [a, b] of [
    [5, 4],
    [1, 2],
    [4, 2],
    [6, 6],
  ] as const)
    sets.join(a, b);
  expect(sets.groups()).toEqual([[1, 2, 4, 5]]);
  expect(sets.areJoined(5, 1)).toBe(true);
  expect(sets.areJoined(0, 1)).toBe(false);
  expect(sets.find(5)).toBe(1);
});
