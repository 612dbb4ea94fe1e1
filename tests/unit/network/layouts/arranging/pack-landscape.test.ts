import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packLandscape } from "../../../../../src/network/layouts/arranging/pack-landscape.ts";
import { closest } from "../discs.ts";

const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe("packLandscape", () => {
  it("lets no two discs overlap", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { maxLength: 60 }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (radii, aspect) => {
          const places = packLandscape(radii, aspect);
          expect(places).toHaveLength(radii.length);
          const discs = places.map(({ x, y }, index) => ({ x, y, radius: radii[index]! }));
          expect(closest(discs)).toBeGreaterThan(1 - 1e-6);
        },
      ),
    );
  });

  it("fills about an ellipse of the aspect, densely, from the middle outwards", () => {
    const radii = Array.from({ length: 300 }, (_, index) => 3 - index / 150);
    const places = packLandscape(radii, 1.6);
    const width = range(places.map(({ x }) => x));
    const height = range(places.map(({ y }) => y));
    expect(width / height).toBeGreaterThan(1.35);
    expect(width / height).toBeLessThan(1.85);
    const discs = radii.reduce((sum, radius) => sum + radius * radius, 0);
    expect((4 * discs) / (width * height)).toBeGreaterThan(0.7);
    expect(Math.hypot(places[0]!.x, places[0]!.y)).toBeLessThan(4);
  });
});
