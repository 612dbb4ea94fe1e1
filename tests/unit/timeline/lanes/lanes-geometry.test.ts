import { describe, expect, it } from "vitest";
import {
  geometryIn,
  leastHeight,
  linesOfName,
} from "../../../../src/timeline/lanes/lanes-geometry.ts";

const EM = 16;
const box = (rows: number) => ({
  width: 500,
  height: leastHeight(rows) * EM,
  em: EM,
  fontFamily: "f",
});

describe("lanes' sizes", () => {
  it("shrink so that all rows fit where nobody can scroll", () => {
    const usual = geometryIn(box(11), 11);
    expect(Math.floor(usual.height / usual.rowHeight)).toBeLessThan(11);
    const shrunk = geometryIn({ ...box(11), stands: true }, 11);
    expect(shrunk.height / shrunk.rowHeight).toBe(11);
    expect(shrunk.radius).toBe(usual.radius);
  });

  it("stay as they are where one can scroll, or where not all would fit", () => {
    const of = (stands: boolean, count: number) =>
      geometryIn({ ...box(11), stands }, count).rowHeight;
    expect(of(false, 3)).toBe(of(false, 11));
    expect(of(true, 12)).toBe(of(false, 12));
  });

  it("grow where few rows stand, marks less than rows, up to a height that still is a row", () => {
    const few = geometryIn({ ...box(11), stands: true }, 5);
    expect(few.height).toBeLessThanOrEqual(11 * 1.15 * EM);
    expect(few.height).toBeGreaterThan(11 * 1.15 * EM - 5);
    expect(few.radius).toBeGreaterThan(geometryIn(box(11)).radius);
    const one = geometryIn({ ...box(11), stands: true }, 1);
    expect(one.rowHeight).toBe(4 * EM);
    expect(one.height).toBe(4 * EM);
    expect(one.radius / few.radius).toBeLessThan(1.3);
    expect([few, one].map(linesOfName)).toEqual([2, 2]);
    expect(linesOfName(geometryIn(box(11)))).toBe(1);
  });
});
