import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binLags } from "../../../../src/state/spread/lag-bins.ts";
import { lagBinEdges, lagScale, lagTicks } from "../../../../src/state/spread/lag-scale.ts";
import type { Report } from "../../../../src/state/spread/report.ts";
import { SCALES } from "../../../../src/state/view/timeline-parts.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;

const aScale = fc.constantFrom(...SCALES);
const aMost = fc.nat(500 * DAY);

describe("lagScale", () => {
  it("goes from the first report to the longest lag, and never back", () => {
    fc.assert(
      fc.property(aScale, aMost, fc.nat(DAY), fc.nat(DAY), (scale, most, a, b) => {
        const { at } = lagScale(scale, most);
        expect(at(0)).toBe(0);
        expect(at(Math.max(most, 60))).toBeCloseTo(1);
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });

  it("leads back from a place to its lag", () => {
    fc.assert(
      fc.property(aScale, aMost, fc.double({ min: 0, max: 1, noNaN: true }), (scale, most, at) => {
        const { at: placeOf, lagAt } = lagScale(scale, most);
        expect(placeOf(lagAt(at))).toBeCloseTo(at);
      }),
    );
  });

  it("gives the first hour more room where it is logarithmic", () => {
    expect(lagScale("linear", 2 * DAY).at(HOUR)).toBeCloseTo(1 / 48);
    expect(lagScale("log", 2 * DAY).at(HOUR)).toBeGreaterThan(0.5);
  });
});

describe("lagTicks", () => {
  it("are round, and within the lags", () => {
    expect(lagTicks("linear", 16 * HOUR, 8)).toEqual(
      [2, 4, 6, 8, 10, 12, 14, 16].map((h) => h * HOUR),
    );
    expect(lagTicks("log", 2 * DAY, 8)).toEqual([60, 600, HOUR, 6 * HOUR, DAY]);
  });

  it("are no more than asked for", () => {
    fc.assert(
      fc.property(aMost, fc.integer({ min: 1, max: 20 }), (most, count) => {
        const ticks = lagTicks("linear", most, count);
        expect(ticks.length).toBeLessThanOrEqual(count);
        expect(ticks.every((lag) => lag > 0 && lag <= Math.max(60, most))).toBe(true);
      }),
    );
  });
});

describe("binLags", () => {
  it("counts each report in exactly one bin, which holds the latest that it can have been", () => {
    const aReport = fc.record({ most: fc.nat(9 * DAY), isWire: fc.boolean() });
    const some = fc.array(aReport, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(aScale, some, fc.integer({ min: 1, max: 30 }), (scale, lags, count) => {
        const reports = lags.map(
          ({ most, isWire }) =>
            ({ lag: { least: 0, most }, copyOf: isWire ? "a" : null }) as unknown as Report,
        );
        const longest = Math.max(...lags.map(({ most }) => most));
        const bins = binLags(lagBinEdges(scale, longest, count), reports);
        expect(sum(bins.map(({ own }) => own))).toBe(lags.filter(({ isWire }) => !isWire).length);
        expect(sum(bins.map(({ wire }) => wire))).toBe(lags.filter(({ isWire }) => isWire).length);
        for (const { from, to, own, wire } of bins) {
          const within = lags.filter(
            ({ most }) => most >= from && (most < to || (to === bins.at(-1)!.to && most <= to)),
          );
          expect(own + wire).toBe(within.length);
        }
      }),
    );
  });
});

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
