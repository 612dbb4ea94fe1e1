import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitFor } from "../../../../src/timeline/attention/bin-units.ts";
import { createEdges, createStarts } from "../../../../src/timeline/attention/wall-edges.ts";
import type { Attention } from "../../../../src/state/view/timeline-parts.ts";
import { toWallClock } from "../../../../src/state/time-zone.ts";

const HOUR = 3_600_000;
const WIDE = { width: 1e6, em: 10 };

const unitOf = (bins: Attention["bins"]) => unitFor(bins, HOUR, WIDE).unit;

function edges(bins: Attention["bins"], zone: string, from: string, to: string): number[] {
  const span = { from: Date.parse(from), to: Date.parse(to) };
  return createEdges(unitOf(bins), zone)(span);
}

const lengths = (all: readonly number[]) =>
  all.slice(1).map((edge, index) => (edge - (all[index] ?? 0)) / HOUR);

const clocks = (all: readonly number[], zone: string) =>
  all.map((edge) => new Date(toWallClock(edge, zone)).toISOString().slice(5, 16));

describe("createEdges", () => {
  it("makes days of 23 and of 25 hours when clocks change", () => {
    const spring = edges("day", "America/New_York", "2020-03-07T12:00Z", "2020-03-09T12:00Z");
    expect(lengths(spring)).toEqual([24, 23, 24]);
    const autumn = edges("day", "America/New_York", "2020-10-31T12:00Z", "2020-11-02T12:00Z");
    expect(lengths(autumn)).toEqual([24, 25, 24]);
  });

  it("leaves out the hour that isn't, and has the hour twice that comes twice", () => {
    const zone = "America/New_York";
    const spring = edges("hour", zone, "2020-03-08T05:30Z", "2020-03-08T08:30Z");
    expect(clocks(spring, zone)).toEqual([
      "03-08T00:00",
      "03-08T01:00",
      "03-08T03:00",
      "03-08T04:00",
      "03-08T05:00",
    ]);
    const autumn = edges("hour", zone, "2020-11-01T04:30Z", "2020-11-01T07:30Z");
    expect(clocks(autumn, zone)).toEqual([
      "11-01T00:00",
      "11-01T01:00",
      "11-01T01:00",
      "11-01T02:00",
      "11-01T03:00",
    ]);
    expect(lengths(autumn)).toEqual([1, 1, 1, 1]);
  });

  it("changes bins when clocks do, be it by half an hour", () => {
    const zone = "Australia/Lord_Howe";
    const spring = edges("hour", zone, "2020-10-03T14:45Z", "2020-10-03T16:45Z");
    expect(clocks(spring, zone)).toEqual([
      "10-04T01:00",
      "10-04T02:30",
      "10-04T03:00",
      "10-04T04:00",
    ]);
  });

  it("begins a day at one o'clock where its midnight is left out, and drops a day that never was", () => {
    const beirut = edges("day", "Asia/Beirut", "2020-03-28T10:00Z", "2020-03-29T10:00Z");
    expect(clocks(beirut, "Asia/Beirut")).toEqual(["03-28T00:00", "03-29T01:00", "03-30T00:00"]);
    const apia = edges("day", "Pacific/Apia", "2011-12-29T20:00Z", "2011-12-31T05:00Z");
    expect(clocks(apia, "Pacific/Apia")).toEqual(["12-29T00:00", "12-31T00:00", "01-01T00:00"]);
  });

  it("begins weeks on Mondays, months on the first, years on New Year's Day, in the zone", () => {
    const at = (bins: Attention["bins"]) =>
      clocks(edges(bins, "Asia/Kolkata", "2020-06-11T00:00Z", "2020-06-12T00:00Z"), "Asia/Kolkata");
    expect(at("week")).toEqual(["06-08T00:00", "06-15T00:00"]);
    expect(at("month")).toEqual(["06-01T00:00", "07-01T00:00"]);
    expect(at("year")).toEqual(["01-01T00:00", "01-01T00:00"]);
  });

  it("holds the span, ascending, the same whatever was asked before", () => {
    const zones = [
      "UTC",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "Pacific/Apia",
    ];
    const aTime = fc.integer({ min: Date.UTC(2011, 11, 25), max: Date.UTC(2012, 3, 20) });
    const aUnit = fc.constantFrom("hour", "day", "week", "month", "year" as const);
    const aSpan = fc
      .tuple(aTime, fc.nat(200 * HOUR))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.constantFrom(...zones), aUnit, aSpan, aSpan, (zone, bins, other, span) => {
        const warm = createEdges(unitOf(bins), zone);
        warm(other);
        const all = warm(span);
        expect(all.length).toBeGreaterThan(1);
        expect(all).toEqual([...new Set(all)].toSorted((a, b) => a - b));
        expect(all[0]).toBeLessThanOrEqual(span.from);
        expect(all[1]).toBeGreaterThan(span.from);
        expect(all.at(-1)).toBeGreaterThanOrEqual(span.to);
        expect(all.at(-2)).toBeLessThanOrEqual(span.to);
        expect(all).toEqual(createEdges(unitOf(bins), zone)(span));
      }),
      { numRuns: 40 },
    );
  });
});

it("finds the start of a date on the clocks of a zone", () => {
  const start = createStarts("America/New_York")(Date.parse("2020-06-11T00:00Z"));
  expect(new Date(start).toISOString()).toBe("2020-06-11T04:00:00.000Z");
});
