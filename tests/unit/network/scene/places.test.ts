import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Places } from "../../../../src/network/scene/places.ts";

const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
/** Without the sign of a zero, which is nobody's place. */
const at = ({ x, y }: Places, row: number) => ({ x: (x[row] ?? 0) + 0, y: (y[row] ?? 0) + 0 });

describe("places", () => {
  it("are where they come from at first, where they go at last, and between in between", () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const places = new Places(1);
        places.put(0, from);
        places.moveTo(() => to);
        expect(at(places, 0)).toEqual({ x: from.x + 0, y: from.y + 0 });
        places.share = share;
        expect(places.x[0]).toBeCloseTo(from.x + (to.x - from.x) * share, 9);
        places.share = 1;
        expect(at(places, 0)).toEqual({ x: to.x + 0, y: to.y + 0 });
      }),
    );
  });

  it("set out anew from where they are when a journey is broken off", () => {
    const places = new Places(1);
    places.put(0, { x: 0, y: 0 });
    places.moveTo(() => ({ x: 1, y: 1 }));
    places.share = 0.5;
    places.moveTo(() => ({ x: 0, y: 1 }));
    expect(at(places, 0)).toEqual({ x: 0.5, y: 0.5 });
    places.share = 1;
    expect(at(places, 0)).toEqual({ x: 0, y: 1 });
  });

  it("can be put at once, also while the others are under way", () => {
    const places = new Places(2);
    places.moveTo(() => ({ x: 1, y: 1 }));
    places.share = 0.25;
    places.put(1, { x: 0.7, y: 0.7 });
    expect([at(places, 0), places.x[1]]).toEqual([{ x: 0.25, y: 0.25 }, expect.closeTo(0.7)]);
  });

  it("know where they lead to, whether they are there or not", () => {
    const places = new Places(2);
    const target = (row: number) => ({ x: row, y: 1 });
    expect(places.leadTo(target)).toBe(false);
    places.moveTo(target);
    expect(places.leadTo(target)).toBe(true);
    places.share = 1;
    expect(places.leadTo(target)).toBe(true);
    places.put(1, { x: 1, y: 0.5 });
    expect(places.leadTo(target)).toBe(false);
  });
});
