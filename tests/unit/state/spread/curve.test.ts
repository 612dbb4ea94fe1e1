import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cumulative,
  halfOf,
  readCurves,
  type Step,
  timeToHalf,
} from "../../../../src/state/spread/curve.ts";
import type { Report } from "../../../../src/state/spread/report.ts";

const aLag = fc
  .tuple(fc.nat(100), fc.constantFrom(0, 0, 30))
  .map(([least, width]) => ({ least, most: least + width }));

const aReport = fc
  .record({ lag: aLag, copyOf: fc.constantFrom(null, null, "a") })
  .map((report) => report as unknown as Report);

const reports = fc.array(aReport, { maxLength: 30 });

const countAt = (steps: readonly Step[], lag: number) =>
  steps.findLast((step) => step.lag <= lag)?.count ?? 0;

describe("cumulative", () => {
  it("has a step for each lag that occurs", () => {
    expect(cumulative([60, 0, 60, 300])).toEqual([
      { lag: 0, count: 1 },
      { lag: 60, count: 3 },
      { lag: 300, count: 4 },
    ]);
  });

  it("rises at each step, and ends at the number of outlets", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (lags) => {
        const steps = cumulative(lags);
        for (const [index, { lag, count }] of steps.entries()) {
          expect(lag).toBeGreaterThan(steps[index - 1]?.lag ?? -1);
          expect(count).toBe(lags.filter((each) => each <= lag).length);
        }
        expect(steps.at(-1)?.count).toBe(lags.length);
      }),
    );
  });
});

describe("readCurves", () => {
  it("counts own reporting among all, and never more for certain than there can be", () => {
    fc.assert(
      fc.property(reports, fc.nat(140), (some, lag) => {
        const { all, own, possible } = readCurves(some);
        expect(countAt(own, lag)).toBeLessThanOrEqual(countAt(all, lag));
        expect(countAt(all, lag)).toBeLessThanOrEqual(countAt(possible, lag));
      }),
    );
  });

  it("doesn't change own reporting by another wire copy", () => {
    fc.assert(
      fc.property(reports, aLag, (some, lag) => {
        const copy = { lag, copyOf: "a" } as unknown as Report;
        expect(readCurves([...some, copy]).own).toEqual(readCurves(some).own);
      }),
    );
  });
});

describe("timeToHalf", () => {
  it("is the lag of the outlet with which half of them, rounded up, had come", () => {
    const exact = (lag: number) => ({ least: lag, most: lag });
    expect(timeToHalf([50, 0, 20, 10, 30].map(exact))).toEqual(exact(20));
    expect(timeToHalf([0, 10, 20, 30].map(exact))).toEqual(exact(10));
    expect(timeToHalf([])).toBeNull();
  });

  it("holds whatever the lags really were", () => {
    const lags = fc.array(fc.tuple(aLag, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(lags, (some) => {
        const half = timeToHalf(some.map(([lag]) => lag))!;
        const real = some.map(([{ least, most }, at]) => least + at * (most - least));
        const middle = real.toSorted((a, b) => a - b)[halfOf(real.length) - 1]!;
        expect(middle).toBeGreaterThanOrEqual(half.least);
        expect(middle).toBeLessThanOrEqual(half.most);
      }),
    );
  });
});
