import { describe, expect, it } from "vitest";
import { hexagonPlaces } from "../../../../../src/network/layouts/arranging/hexagons.ts";
import { closest } from "../discs.ts";

describe("hexagonPlaces", () => {
  it.each([0, 1, 2, 7, 19, 500])("gives %i places, none nearer to another than 1", (count) => {
    const places = hexagonPlaces(count);
    expect(places).toHaveLength(count);
    expect(closest(places.map(({ x, y }) => ({ x, y, radius: 0.5 })))).toBeGreaterThan(1 - 1e-9);
  });

  it("goes from the middle outwards, and begins every count alike", () => {
    const places = hexagonPlaces(200);
    const away = places.map(({ x, y }) => Math.hypot(x, y));
    for (let i = 1; i < away.length; i += 1) expect(away[i]).toBeGreaterThan(away[i - 1]! - 1e-9);
    expect(hexagonPlaces(37)).toEqual(places.slice(0, 37));
  });

  it("leaves out no place that is nearer than one it has", () => {
    const [few, many] = [hexagonPlaces(61), hexagonPlaces(2000)];
    const farthest = Math.max(...few.map(({ x, y }) => Math.hypot(x, y)));
    const nearer = many.filter(({ x, y }) => Math.hypot(x, y) < farthest - 1e-6);
    expect(few.length).toBeGreaterThanOrEqual(nearer.length);
  });
});
