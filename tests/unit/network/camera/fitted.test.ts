import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toStage } from "../../../../src/network/camera/camera-maths.ts";
import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import { fittedStage, lengthOf, paddingIn } from "../../../../src/network/camera/fitted.ts";

const length = fc.integer({ min: 1, max: 1000 });

describe("fittedStage", () => {
  it("has the whole layout within the stage, and its air about it", () => {
    const room = fc.record({
      width: fc.integer({ min: 200, max: 4000 }),
      height: fc.integer({ min: 200, max: 4000 }),
    });
    fc.assert(
      fc.property(room, length, length, (size, wide, high) => {
        const box = { x: [0, wide], y: [0, high] } as const;
        const stage = fittedStage(size, box);
        const side = Math.max(lengthOf(box.x), lengthOf(box.y));
        const corner = toStage({ x: 0.5 + wide / side / 2, y: 0.5 + high / side / 2 }, FIT, stage);
        const air = paddingIn(size);
        // Where both lie across each other a side may be nearer to the edge, as sigma has it.
        expect(corner.x).toBeLessThanOrEqual(size.width - Math.min(air, 1) + 1e-6);
        expect(corner.y).toBeGreaterThanOrEqual(Math.min(air, 1) - 1e-6);
      }),
    );
  });

  it("fills the shorter side of a wide stage with a square layout, but for the air", () => {
    const box = { x: [0, 10], y: [0, 10] } as const;
    expect(fittedStage({ width: 800, height: 400 }, box).unit).toBe(400 - 2 * 32);
  });
});
