import { expect, it } from "vitest";
import { pairsOf, scorePairs } from "../../../../scripts/evaluate/pairs.ts";

it("makes every pair of a group once", () => {
  expect(pairsOf([["a", "b", "c"], ["d"]])).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
});

it("scores pairs in either order", () => {
  const right = pairsOf([["a", "b", "c"]]);
  expect(
    scorePairs(
      [
        ["b", "a"],
        ["a", "d"],
      ],
      right,
    ),
  ).toEqual({ precision: 0.5, recall: 1 / 3 });
  expect(scorePairs([], right)).toEqual({ precision: 1, recall: 0 });
  expect(scorePairs([], [])).toEqual({ precision: 1, recall: 1 });
});
