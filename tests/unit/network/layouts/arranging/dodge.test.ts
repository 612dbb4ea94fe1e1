import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dodgeWithin, heightNeeded } from "../../../../../src/network/layouts/arranging/dodge.ts";
import { closest } from "../discs.ts";

describe("dodgeWithin", () => {
  it("leaves dots that don't touch in the middle", () => {
    expect(dodgeWithin([0, 2, 4.5, 10], [1, 1, 1, 1], 20)).toEqual([0, 0, 0, 0]);
  });

  it("keeps dots apart in a row that is high enough, and in every row within it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 40 }),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        (any, height) => {
          const xs = any.toSorted((a, b) => a - b);
          const radii = xs.map(() => 1);
          const moves = dodgeWithin(xs, radii, height);
          for (const y of moves) expect(Math.abs(y)).toBeLessThanOrEqual(height / 2);
          if (height < heightNeeded(xs, 1) + 5) return;
          const dots = moves.map((y, index) => ({ x: xs[index]!, y, radius: 1 }));
          expect(closest(dots)).toBeGreaterThan(1 - 1e-9);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("lets dots of one time be told apart even in a row lower than they are", () => {
    const moves = dodgeWithin([1, 1, 1, 1, 1], [1, 1, 1, 1, 1], 0.5);
    expect(new Set(moves).size).toBe(5);
  });
});

describe("heightNeeded", () => {
  it("counts the dots of the busiest moment", () => {
    expect(heightNeeded([], 1)).toBe(0);
    expect(heightNeeded([0, 5, 10], 1)).toBeCloseTo(2.2, 9);
    expect(heightNeeded([0, 5, 5, 6, 10], 1)).toBeCloseTo(6.6, 9);
    expect(heightNeeded([0, 0, 0], 0)).toBe(0);
  });
});
