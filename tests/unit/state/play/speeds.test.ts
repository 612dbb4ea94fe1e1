import fc from "fast-check";
import { expect, it } from "vitest";
import { fittingSpeed, SPEEDS, stretchWords } from "../../../../src/state/play/speeds.ts";

const minute = 60_000;
const day = 1440 * minute;

it("fits anything from an hour to two years into about half a minute", () => {
  fc.assert(
    fc.property(fc.integer({ min: 60 * minute, max: 730 * day }), (length) => {
      const seconds = length / fittingSpeed(length);
      expect(seconds).toBeGreaterThan(18);
      expect(seconds).toBeLessThan(46);
    }),
  );
});

it("is never slower than a minute a second, nor faster than a month", () => {
  expect(fittingSpeed(0)).toBe(minute);
  expect(fittingSpeed(100_000 * day)).toBe(30 * day);
});

it("names the speeds", () => {
  expect(SPEEDS.map(stretchWords)).toEqual([
    "1 minute",
    "10 minutes",
    "1 hour",
    "6 hours",
    "1 day",
    "1 week",
    "1 month",
  ]);
  expect([stretchWords(90 * minute), stretchWords(14 * day)]).toEqual(["90 minutes", "2 weeks"]);
});
