import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dodge } from "../../../../src/timeline/marks/dodge.ts";

const radius = 4;
const room = 4;

describe("dodge", () => {
  it("leaves dots that don't touch in the middle", () => {
    expect(dodge([0, 8, 16.5, 100], radius, room)).toEqual([0, 0, 0, 0]);
  });

  it("moves the second of two that coincide as far off as it can, the third to the other side", () => {
    const [first, second, third] = dodge([10, 10, 10], radius, room);
    expect(first).toBe(0);
    expect(Math.abs(second ?? 0)).toBe(room);
    expect(third).toBe(-(second ?? 0));
  });

  it("stays in the row, gives equal input equal places, and moves no dot without a neighbour", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 60 }),
        (any) => {
          const xs = any.toSorted((a, b) => a - b);
          const ys = dodge(xs, radius, room);
          expect(ys).toEqual(dodge(xs, radius, room));
          expect(ys).toHaveLength(xs.length);
          for (const [index, y] of ys.entries()) {
            expect(Math.abs(y)).toBeLessThanOrEqual(room);
            const before = xs[index - 1] ?? -Infinity;
            if ((xs[index] ?? 0) - before >= 2 * radius) expect(y).toBe(0);
          }
        },
      ),
    );
  });

  it("gives up to five dots of one time a place each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (count) => {
        const ys = dodge(Array<number>(count).fill(7), radius, room);
        expect(new Set(ys).size).toBe(count);
      }),
    );
  });
});
