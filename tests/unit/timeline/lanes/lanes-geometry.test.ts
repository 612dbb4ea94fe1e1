import { describe, expect, it } from "vitest";
import {
  geometryIn,
  LEAST_ROW,
  leastHeight,
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
    const shrunk = geometryIn({ ...box(11), leastRow: LEAST_ROW }, 11);
    expect(shrunk.height / shrunk.rowHeight).toBeGreaterThanOrEqual(11);
    expect(shrunk.rowHeight).toBeGreaterThanOrEqual(Math.floor(EM * LEAST_ROW));
  });

  it("stay as they are where all fit, or where not all would", () => {
    const of = (rows: number, count: number) =>
      geometryIn({ ...box(rows), leastRow: LEAST_ROW }, count).rowHeight;
    expect(of(11, 4)).toBe(geometryIn(box(11)).rowHeight);
    expect(of(11, 12)).toBe(geometryIn(box(11)).rowHeight);
  });
});
