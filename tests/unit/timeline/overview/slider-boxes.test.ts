import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliderBoxes } from "../../../../src/timeline/overview/slider-boxes.ts";

describe("sliderBoxes", () => {
  it("lies on a window that is wide enough, the ends outside of it", () => {
    expect(sliderBoxes(100, 200, 24, 500)).toEqual({
      from: { left: 76, right: 100 },
      both: { left: 100, right: 200 },
      to: { left: 200, right: 224 },
    });
  });

  it("gives each its width without overlap, wherever the window is", () => {
    const x = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(x, x, (a, b) => {
        const { from, both, to } = sliderBoxes(Math.min(a, b), Math.max(a, b), 24, 510);
        for (const { left, right } of [from, both, to]) {
          expect(right - left).toBeGreaterThanOrEqual(24 - 1e-9);
        }
        expect([from.right, both.right]).toEqual([both.left, to.left]);
        expect(to.right).toBeLessThanOrEqual(510 + 1e-9);
      }),
    );
  });
});
