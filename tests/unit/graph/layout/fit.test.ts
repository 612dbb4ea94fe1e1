import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, fitInto, heightOf, widthOf } from "../../../../src/graph/layout/fit.ts";
import { overlapsSlowly, places } from "./samples.ts";

const BOX = { left: -100, right: 900, bottom: 50, top: 650 };

describe("fitInto", () => {
  it("fills a box that is large enough in one direction, without an overlap", () => {
    fc.assert(
      fc.property(fc.oneof(places(1), places(100), places(5000)), (placing) => {
        fitInto(placing, BOX);
        expect(overlapsSlowly(placing)).toBe(false);
        const box = boxOf(placing);
        expect(box.left).toBeGreaterThanOrEqual(BOX.left - 1e-6);
        expect(box.right).toBeLessThanOrEqual(BOX.right + 1e-6);
        expect(box.bottom).toBeGreaterThanOrEqual(BOX.bottom - 1e-6);
        expect(box.top).toBeLessThanOrEqual(BOX.top + 1e-6);
        const filled = Math.max(widthOf(box) / widthOf(BOX), heightOf(box) / heightOf(BOX));
        if (placing.size.length > 1) expect(filled).toBeCloseTo(1, 5);
      }),
      { numRuns: 60 },
    );
  });

  it("sticks out of one that is too small, by its middle, rather than overlap", () => {
    fc.assert(
      fc.property(places(100), (placing) => {
        fitInto(placing, { left: 10, right: 14, bottom: 20, top: 23 });
        expect(overlapsSlowly(placing)).toBe(false);
        const { left, right, bottom, top } = boxOf(placing);
        expect((left + right) / 2).toBeCloseTo(12, 6);
        expect((bottom + top) / 2).toBeCloseTo(21.5, 6);
      }),
      { numRuns: 25 },
    );
  });

  it("puts a single node in the middle", () => {
    const placing = {
      x: Float64Array.of(7),
      y: Float64Array.of(8),
      size: Float64Array.of(5),
    };
    fitInto(placing, BOX);
    expect([placing.x[0], placing.y[0]]).toEqual([400, 350]);
  });
});
