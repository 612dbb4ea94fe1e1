import { describe, expect, it } from "vitest";
import { packParts } from "../../../../src/graph/layout/pack.ts";
import { boxOf, heightOf, widthOf } from "../../../../src/graph/layout/fit.ts";
import { overlapsSlowly } from "./samples.ts";

function circles(all: readonly (readonly [number, number, number])[]) {
  return {
    x: Float64Array.from(all, ([x]) => x),
    y: Float64Array.from(all, ([, y]) => y),
    size: Float64Array.from(all, ([, , size]) => size),
  };
}

describe("packParts", () => {
  it("brings parts that lie far from each other together, each as it is", () => {
    const placing = circles([
      [0, 0, 5],
      [40, 30, 5],
      [9000, 0, 5],
      [9020, 0, 5],
      [0, -7000, 5],
    ]);
    packParts(placing, [[2, 3], [0, 1], [4]], 1.6);
    expect(placing.x[1]! - placing.x[0]!).toBeCloseTo(40, 9);
    expect(placing.y[1]! - placing.y[0]!).toBeCloseTo(30, 9);
    expect(placing.x[3]! - placing.x[2]!).toBeCloseTo(20, 9);
    expect(overlapsSlowly(placing)).toBe(false);
    expect(widthOf(boxOf(placing))).toBeLessThan(130);
    expect(heightOf(boxOf(placing))).toBeLessThan(130);
  });

  it("puts the highest part on top, and nodes by themselves below", () => {
    const placing = circles([
      [0, 0, 9],
      [0, 0, 4],
      [0, 0, 4],
      [0, 30, 4],
      [0, 0, 4],
      [0, 90, 4],
    ]);
    packParts(placing, [[0], [1], [2, 3], [4, 5]], 0.1);
    const middle = (...rows: number[]) =>
      rows.reduce((sum, row) => sum + placing.y[row]!, 0) / rows.length;
    const heights = [middle(4, 5), middle(2, 3), middle(0), middle(1)];
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(new Set(heights).size).toBe(4);
  });

  it.each([0.5, 1, 1.6, 4])("makes of many nodes a block of about %f by 1", (aspect) => {
    const many = Array.from({ length: 400 }, () => [0, 0, 5] as const);
    const placing = circles(many);
    packParts(
      placing,
      many.map((_, row) => [row]),
      aspect,
    );
    expect(overlapsSlowly(placing)).toBe(false);
    const box = boxOf(placing);
    expect(widthOf(box) / heightOf(box) / aspect).toBeGreaterThan(0.8);
    expect(widthOf(box) / heightOf(box) / aspect).toBeLessThan(1.25);
  });
});
