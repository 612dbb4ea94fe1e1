import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWallClock } from "../../../../src/state/time-zone.ts";
import { wallTicks } from "../../../../src/state/axis/wall-ticks.ts";

const at = (text: string) => Date.parse(text);
const iso = (time: number) => new Date(time).toISOString().slice(0, 16);
const wallOf = (time: number, zone: string) => iso(toWallClock(time, zone)).slice(11);

describe("wallTicks", () => {
  it("puts days on the midnights of the zone, not of UTC", () => {
    const span = { from: at("2020-06-09T03:00Z"), to: at("2020-06-13T00:00Z") };
    const starts = (zone: string) => wallTicks(span, zone, 4).ticks.map(({ time }) => iso(time));
    expect(starts("America/New_York")).toEqual([
      "2020-06-09T04:00",
      "2020-06-10T04:00",
      "2020-06-11T04:00",
      "2020-06-12T04:00",
    ]);
    expect(starts("Asia/Kolkata").slice(0, 2)).toEqual(["2020-06-09T18:30", "2020-06-10T18:30"]);
  });

  it("keeps days on midnight across a change of clocks", () => {
    const zone = "America/New_York";
    const span = { from: at("2020-10-30T00:00Z"), to: at("2020-11-04T00:00Z") };
    const { ticks } = wallTicks(span, zone, 5);
    expect(ticks.map(({ time }) => wallOf(time, zone))).toEqual(ticks.map(() => "00:00"));
    expect(ticks.map(({ time }) => iso(time)).slice(2, 4)).toEqual([
      "2020-11-01T04:00",
      "2020-11-02T05:00",
    ]);
  });

  it("has the hour that comes twice twice", () => {
    const zone = "America/New_York";
    const span = { from: at("2020-11-01T04:00Z"), to: at("2020-11-01T08:00Z") };
    const { ticks } = wallTicks(span, zone, 5);
    expect(ticks.map(({ time }) => wallOf(time, zone))).toEqual([
      "00:00",
      "01:00",
      "01:00",
      "02:00",
      "03:00",
    ]);
  });

  it("has no tick in the hour that is left out", () => {
    const zone = "America/New_York";
    const span = { from: at("2020-03-08T05:00Z"), to: at("2020-03-08T09:00Z") };
    const { ticks } = wallTicks(span, zone, 5);
    expect(ticks.map(({ time }) => wallOf(time, zone))).toEqual([
      "00:00",
      "01:00",
      "03:00",
      "04:00",
      "05:00",
    ]);
  });

  it("begins a day even where its midnight is left out", () => {
    const span = { from: at("2018-11-02T12:00Z"), to: at("2018-11-06T12:00Z") };
    const { ticks } = wallTicks(span, "America/Sao_Paulo", 4);
    expect(ticks.map(({ wall }) => iso(wall))).toContain("2018-11-04T00:00");
  });

  it("goes from minutes to decades", () => {
    const from = at("2020-06-10T00:00Z");
    const stepOf = (length: number) => wallTicks({ from, to: from + length }, "UTC", 8).step;
    expect(stepOf(4 * 60_000)).toBe(60_000);
    expect(stepOf(60 * 86_400_000)).toBe(7 * 86_400_000);
    expect(stepOf(80 * 365 * 86_400_000)).toBeGreaterThan(9 * 365 * 86_400_000);
  });

  it("stays within the span, in order, on round times, in any zone", () => {
    const zones = ["UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Asia/Beirut"];
    fc.assert(
      fc.property(
        fc.integer({ min: at("1975-01-01T00:00Z"), max: at("2035-01-01T00:00Z") }),
        fc.integer({ min: 60_000, max: 400 * 86_400_000 }),
        fc.constantFrom(...zones),
        (from, length, zone) => {
          const { ticks } = wallTicks({ from, to: from + length }, zone, 10);
          for (const [index, { time, wall }] of ticks.entries()) {
            expect(time).toBeGreaterThanOrEqual(Math.max(from, (ticks[index - 1]?.time ?? 0) + 1));
            expect(time).toBeLessThanOrEqual(from + length);
            expect(wall % 60_000).toBe(0);
            if (wall % 86_400_000 !== 0) expect(toWallClock(time, zone)).toBe(wall);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
