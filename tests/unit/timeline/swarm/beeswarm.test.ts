import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beeswarm } from "../../../../src/timeline/swarm/beeswarm.ts";

const radius = 3;
const some = fc
  .array(fc.double({ min: 0, max: 120, noNaN: true }), { maxLength: 80 })
  .map((xs) => xs.toSorted((a, b) => a - b));

describe("beeswarm", () => {
  it("lets no dot lie on another, keeps all in the room, and is the same each time", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 80 }), (xs, room) => {
        const ys = beeswarm(xs, radius, room);
        if (ys === null) return;
        expect(ys).toEqual(beeswarm(xs, radius, room));
        for (const [index, y] of ys.entries()) {
          expect(Math.abs(y)).toBeLessThanOrEqual(room);
          for (const [other, z] of [...ys.entries()].slice(0, index)) {
            const distance = Math.hypot(xs[index]! - xs[other]!, y - z);
            expect(distance).toBeGreaterThanOrEqual(2 * radius - 1e-9);
          }
        }
      }),
    );
  });

  it("leaves a dot that touches none in the middle, and puts the next one above it", () => {
    expect(beeswarm([0, 20, 40, 40], radius, 12)).toEqual(Float64Array.of(0, 0, 0, -6));
  });

  it("gives up when there is no room", () => {
    expect(beeswarm([5, 5, 5, 5], radius, 6)).toBeNull();
    expect(beeswarm([5, 5, 5], radius, 6)).not.toBeNull();
  });
});
