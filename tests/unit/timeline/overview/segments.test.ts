import { describe, expect, it } from "vitest";
import type { Bin } from "../../../../src/timeline/overview/bins.ts";
import { inOne, stacked } from "../../../../src/timeline/overview/segments.ts";

const bin: Bin = {
  from: 0,
  to: 1,
  counts: new Map([
    ["grey", 1],
    ["blue", 2],
    ["red", 1],
  ]),
  total: 4,
};
const stack = ["red", "blue", "green", "grey"];

describe("the segments of a bar", () => {
  it("lie on each other in the order of the stack, and fill it", () => {
    expect(stacked(bin, stack).map(({ colour, start, end }) => [colour, start, end])).toEqual([
      ["red", 0, 0.25],
      ["blue", 0.25, 0.75],
      ["grey", 0.75, 1],
    ]);
  });

  it("are one in the middle's colour where colours run on into each other", () => {
    expect(inOne(bin, stack)).toEqual([{ bin, colour: "blue", start: 0, end: 1 }]);
    expect(inOne({ ...bin, counts: new Map(), total: 0 }, stack)).toEqual([]);
  });
});
