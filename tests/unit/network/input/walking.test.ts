import { describe, expect, it } from "vitest";
import { type Candidate, inDirection } from "../../../../src/network/input/walking.ts";

const right = { x: 1, y: 0 };
const mark = (key: string, x: number, y: number, linked = false): Candidate => ({
  key,
  place: { x, y },
  linked,
});

describe("inDirection", () => {
  it("goes to the nearest mark that way", () => {
    const marks = [mark("far", 3, 0), mark("near", 1, 0), mark("left", -0.5, 0)];
    expect(inDirection({ x: 0, y: 0 }, right, marks)).toBe("near");
  });

  it("prefers a neighbour, however much nearer another mark is", () => {
    expect(
      inDirection({ x: 0, y: 0 }, right, [mark("near", 1, 0), mark("linked", 5, 1, true)]),
    ).toBe("linked");
  });

  it("leaves out what lies more than 60 degrees beside", () => {
    expect(inDirection({ x: 0, y: 0 }, right, [mark("above", 0.5, 1)])).toBeNull();
    expect(inDirection({ x: 0, y: 0 }, right, [mark("aside", 1, 1)])).toBe("aside");
  });
});
