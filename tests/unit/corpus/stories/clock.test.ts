import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Clock } from "../../../../src/corpus/stories/clock.ts";
import { hoursBetween } from "../../../../src/corpus/wire/hours-between.ts";

const time = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.boolean()).map(([minutes, isDay]) => {
  const at = new Date(Date.UTC(2020, 5, 1) + minutes * 60_000).toISOString();
  return isDay
    ? { at: `${at.slice(0, 10)}T00:00:00Z`, precision: "day" as const }
    : { at: `${at.slice(0, 19)}Z`, precision: "minute" as const };
});

it("tells the same hours as hoursBetween", () => {
  fc.assert(
    fc.property(time, time, (a, b) => {
      expect(new Clock([a, b]).between(0, 1)).toBeCloseTo(hoursBetween(a, b), 6);
    }),
  );
});

it("knows nothing of undated articles", () => {
  const clock = new Clock([{ at: "2020-06-11T12:00:00Z", precision: "minute" }, null]);
  expect(clock.between(0, 1)).toBeNaN();
  expect(clock.isBefore(0, 1, 1)).toBe(false);
});
