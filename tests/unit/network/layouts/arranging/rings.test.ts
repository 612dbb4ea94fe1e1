import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../../../../src/network/camera/camera-maths.ts";
import { dealRings, placeInRings } from "../../../../../src/network/layouts/arranging/rings.ts";
import { closest } from "../discs.ts";

const middle = { x: 0, y: 0 };
const filling = { air: 0.1, fill: 0.8, depth: 0.8 };

describe("rings", () => {
  it("let nothing overlap, and leave the inside free", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            radius: fc.double({ min: 0.05, max: 0.3, noNaN: true }),
            turn: fc.double({ min: 0, max: 6.28, noNaN: true }),
          }),
          { maxLength: 60 },
        ),
        (items) => {
          const rings = dealRings(
            items.map(({ radius }, index) => ({ key: String(index), radius })),
            middle,
            [8, 5],
            filling,
          );
          const places = new Map<string, Point>();
          const aim = (key: string) => {
            const { turn } = items[Number(key)]!;
            return { x: Math.cos(turn), y: Math.sin(turn) };
          };
          placeInRings(rings, aim, places);
          const placed = [...places].map(([key, place]) => {
            return { ...place, radius: items[Number(key)]!.radius };
          });
          expect(placed).toHaveLength(items.length);
          const [across, up] = rings.inside;
          for (const { x, y } of placed) {
            expect(Math.hypot(x / 8, y / 5)).toBeLessThan(1);
            expect(Math.hypot(x / across, y / up)).toBeGreaterThan(1);
          }
          expect(closest(placed)).toBeGreaterThan(1);
        },
      ),
    );
  });

  it("have the largest outermost, each where it wants to be", () => {
    const items = Array.from({ length: 80 }, (_, index) => ({
      key: String(index),
      radius: index < 4 ? 0.4 : 0.25,
    }));
    const rings = dealRings(items, middle, [6, 4], filling);
    expect(rings.rings.length).toBeGreaterThan(1);
    const places = new Map<string, Point>();
    placeInRings(rings, (key) => (key === "0" ? { x: 1, y: 0 } : { x: -1, y: 0 }), places);
    expect(places.get("0")!.x).toBeCloseTo(5.6, 1);
    expect(places.get("0")!.y).toBeCloseTo(0, 1);
  });

  it("leave all free when there is nothing to place", () => {
    expect(dealRings([], middle, [6, 4], filling).inside).toEqual([6, 4]);
  });
});
