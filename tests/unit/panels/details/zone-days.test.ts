import fc from "fast-check";
import { expect, it } from "vitest";
import { zoneDays } from "../../../../src/panels/details/zone-days.ts";
import { toWallClock } from "../../../../src/state/time-zone.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

function daysOf(times: readonly (string | null)[], zone: string) {
  const articles = times.map((at, index) => ({ key: `a${index}`, at, provider: "P" }));
  const keys = articles.map(({ key }) => key);
  return zoneDays(keys, coverageOf(articles), zone).map(
    ([day, count]) => [new Date(day).toISOString().slice(0, 10), count] as const,
  );
}

it("counts by the days of the zone, and not by UTC’s", () => {
  const times = ["2020-06-10T03:30:00Z", "2020-06-10T04:30:00Z", "2020-06-11T03:59:00Z"];
  expect(daysOf(times, "UTC")).toEqual([
    ["2020-06-10", 2],
    ["2020-06-11", 1],
  ]);
  expect(daysOf(times, "America/New_York")).toEqual([
    ["2020-06-09", 1],
    ["2020-06-10", 2],
  ]);
});

it("keeps a date that is all that is known, and leaves undated articles out", () => {
  const times = ["2020-06-10", null, "2020-06-11T03:30:00Z"];
  expect(daysOf(times, "America/New_York")).toEqual([["2020-06-10", 2]]);
});

it("ends days when the clocks do, on the nights on which they change", () => {
  // Clocks were put on at 07:00Z on 8 March and back at 06:00Z on 1 November.
  const spring = ["2020-03-08T04:59:00Z", "2020-03-08T05:00:00Z", "2020-03-09T03:59:00Z"];
  expect(daysOf([...spring, "2020-03-09T04:00:00Z"], "America/New_York")).toEqual([
    ["2020-03-07", 1],
    ["2020-03-08", 2],
    ["2020-03-09", 1],
  ]);
  const autumn = ["2020-11-01T04:00:00Z", "2020-11-02T04:59:00Z", "2020-11-02T05:00:00Z"];
  expect(daysOf(autumn, "America/New_York")).toEqual([
    ["2020-11-01", 2],
    ["2020-11-02", 1],
  ]);
});

it("puts each article on the day that a clock on the wall shows", () => {
  const zones = ["America/New_York", "Asia/Kolkata", "America/Havana", "Pacific/Apia"];
  const times = fc.array(fc.date({ min: new Date("2011-12-25"), max: new Date("2012-12-01") }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.constantFrom(...zones), times, (zone, dates) => {
      const known = dates
        .filter((date) => !Number.isNaN(date.getTime()))
        .map((date) => `${date.toISOString().slice(0, 19)}Z`);
      const expected = new Map<string, number>();
      for (const at of known) {
        const day = new Date(toWallClock(Date.parse(at), zone)).toISOString().slice(0, 10);
        expected.set(day, (expected.get(day) ?? 0) + 1);
      }
      expect(new Map(daysOf(known, zone))).toEqual(expected);
    }),
  );
});
