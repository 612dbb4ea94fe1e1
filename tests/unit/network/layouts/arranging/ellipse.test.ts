import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Ellipse } from "../../../../../src/network/layouts/arranging/ellipse.ts";

const ellipse = new Ellipse({ x: 2, y: 1 }, 6, 4);

describe("Ellipse", () => {
  it("is walked clockwise from its top", () => {
    const quarter = ellipse.length / 4;
    for (const [index, [x, y]] of [
      [2, 5],
      [8, 1],
      [2, -3],
      [-4, 1],
    ].entries()) {
      expect(ellipse.at(index * quarter).x).toBeCloseTo(x!, 6);
      expect(ellipse.at(index * quarter).y).toBeCloseTo(y!, 6);
    }
  });

  it("is as long as one knows", () => {
    expect(new Ellipse({ x: 0, y: 0 }, 1, 1).length).toBeCloseTo(2 * Math.PI, 2);
    // Ramanujan's second approximation.
    expect(ellipse.length).toBeCloseTo(31.7309, 1);
  });

  it("finds the length at which a point lies", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (share) => {
        const length = share * ellipse.length;
        expect(ellipse.towards(ellipse.at(length))).toBeCloseTo(length, 1);
      }),
    );
  });

  it("goes straight out from there", () => {
    expect(ellipse.at(0, 2)).toEqual({ x: 2, y: 7 });
    const [on, off] = [ellipse.at(5), ellipse.at(5, 2)];
    expect(Math.hypot(off.x - on.x, off.y - on.y)).toBeCloseTo(2, 9);
  });
});
