import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isBarWithin,
  qualityBars,
  qualityScale,
  tidyRange,
} from "../../../../src/panels/legend/quality-scale.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const of = (qualities: readonly (number | null)[]) =>
  coverageOf(
    qualities.map((quality, place) => ({
      key: `a${place}`,
      at: null,
      provider: "P",
      given: { quality },
    })),
  );
const aQuality = fc.oneof(
  fc.integer({ min: -20, max: 300 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
);

describe("the scale of quality", () => {
  it("is none where there is no range to choose", () => {
    expect(qualityScale(of([]))).toBeNull();
    expect(qualityScale(of([5, 5, null]))).toBeNull();
  });

  it("steps by one where all are whole numbers, and counts what has none", () => {
    expect(qualityScale(of([0, 213, null]))).toMatchObject({
      least: 0,
      most: 213,
      step: 1,
      width: 10,
      bars: 22,
      unknown: 1,
    });
    expect(qualityScale(of([0, 1]))?.step).toBe(1);
    expect(qualityScale(of([0, 0.5]))?.step).toBeLessThan(0.1);
  });

  it("has every article in a bar, whatever the numbers, and in few enough bars to see", () => {
    fc.assert(
      fc.property(fc.array(aQuality, { maxLength: 40 }), (qualities) => {
        const scale = qualityScale(of(qualities));
        if (scale === null) return;
        const left = new Map<string, number>();
        for (const it of qualities) left.set(String(it), (left.get(String(it)) ?? 0) + 1);
        const bars = qualityBars(scale, left);
        expect(bars.length).toBeLessThanOrEqual(60);
        expect(bars.reduce((sum, count) => sum + count, 0)).toBe(qualities.length);
      }),
    );
  });

  it("counts nothing of unknown quality", () => {
    const scale = qualityScale(of([0, 10]))!;
    expect(qualityBars(scale, new Map([["", 7]])).some((count) => count > 0)).toBe(false);
  });

  it("lights a bar that the range touches", () => {
    const scale = qualityScale(of([0, 213]))!;
    const lit = (least: number, most: number) =>
      qualityBars(scale, new Map()).flatMap((_, bar) =>
        isBarWithin(scale, bar, { least, most }) ? [bar] : [],
      );
    expect(lit(40, 65)).toEqual([4, 5, 6]);
    expect(lit(49, 49)).toEqual([4]);
  });

  it("keeps a range in order and within it, and all of it is no range", () => {
    const scale = qualityScale(of([10, 90]))!;
    expect(tidyRange(60, 20, scale)).toEqual({ least: 20, most: 60 });
    expect(tidyRange(-5, 50, scale)).toEqual({ least: 10, most: 50 });
    expect(tidyRange(0, 90, scale)).toBeNull();
  });
});
