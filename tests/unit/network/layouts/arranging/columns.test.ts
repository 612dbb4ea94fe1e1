import { describe, expect, it } from "vitest";
import type { Point } from "../../../../../src/network/camera/camera-maths.ts";
import { dealColumns, placeColumns } from "../../../../../src/network/layouts/arranging/columns.ts";
import { closest } from "../discs.ts";

const items = (count: number, radius = 1) =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), radius }));

function place(count: number, room: { width: number; height: number }, cell?: typeof room) {
  const columns = dealColumns(items(count), room, cell);
  const places = new Map<string, Point>();
  placeColumns(columns, Number, { left: 0, bottom: 0, top: room.height }, places);
  return { columns, places: [...places.values()] };
}

describe("columns", () => {
  it("hold all in one where that is high enough, each at the height it wants", () => {
    const { columns, places } = place(3, { width: 10, height: 20 });
    expect(columns.columns).toHaveLength(1);
    expect(places.map(({ y }) => y)).toEqual([-1, 1, 3].map((y) => y + 1));
    expect(new Set(places.map(({ x }) => x)).size).toBe(1);
  });

  it("are as many as the height needs, and none overlaps another", () => {
    const { columns, places } = place(25, { width: 10, height: 20 });
    expect(columns.columns).toHaveLength(3);
    expect(closest(places.map(({ x, y }) => ({ x, y, radius: 1 })))).toBeGreaterThan(1 - 1e-9);
  });

  it("keep room for names as long as there is any", () => {
    const cell = { width: 5, height: 4 };
    const named = place(8, { width: 10, height: 20 }, cell);
    expect(named.columns.columns).toHaveLength(2);
    const [first, second] = named.places;
    expect(second!.y - first!.y).toBeGreaterThanOrEqual(4 - 1e-9);
    const bare = place(11, { width: 10, height: 20 }, cell);
    expect(bare.columns.width).toBeLessThanOrEqual(10);
  });

  it("stay within a width that is too small for all", () => {
    const { columns, places } = place(400, { width: 10, height: 20 });
    expect(columns.width).toBeCloseTo(10, 9);
    for (const { x } of places) expect(x).toBeLessThan(10);
  });
});
