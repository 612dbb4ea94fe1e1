import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutAxis } from "../../../../src/state/axis/axis.ts";
import { wallTicks } from "../../../../src/state/axis/wall-ticks.ts";
import { toWallClock } from "../../../../src/state/time-zone.ts";

const at = (text: string) => Date.parse(text);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** An axis of a thousand pixels around a time, so long. */
function axisAbout(middle: number, length: number, zone: string) {
  const span = { from: middle - length / 2, to: middle + length / 2 };
  const position = (time: number) => ((time - span.from) / length) * 1000;
  const room = { width: 1000, em: 12, measure: (text: string) => text.length * 6.5 };
  return {
    ...wallTicks(span, zone, 1000 / 84),
    labels: layOutAxis(span, zone, position, room).labels,
    span,
  };
}

const NIGHTS = [
  ["clocks are put on in New York", "America/New_York", "2020-03-08T07:00Z"],
  ["clocks are put back in New York", "America/New_York", "2020-11-01T06:00Z"],
  ["nothing happens in Kolkata, which is half an hour off", "Asia/Kolkata", "2020-06-10T18:30Z"],
  ["clocks are put on by half an hour on Lord Howe", "Australia/Lord_Howe", "2020-10-03T15:30Z"],
] as const;

/** From five minutes to six decades. */
const LENGTHS = [
  5 * MINUTE,
  HOUR,
  4 * HOUR,
  DAY,
  4 * DAY,
  20 * DAY,
  90 * DAY,
  YEAR,
  8 * YEAR,
  60 * YEAR,
];

describe.each(NIGHTS)("the axis of a night on which %s", (_, zone, night) => {
  it.each(LENGTHS)("has round times on the wall, over %i ms", (length) => {
    const { ticks, step, span } = axisAbout(at(night), length, zone);
    expect(ticks.length).toBeGreaterThanOrEqual(4);
    expect(ticks.length).toBeLessThanOrEqual(32);
    for (const { time, wall } of ticks) {
      expect(time).toBeGreaterThanOrEqual(span.from);
      expect(time).toBeLessThanOrEqual(span.to);
      expect(toWallClock(time, zone)).toBe(wall);
      // Steps of a day and more begin at midnight; of years, with January.
      if (step < DAY) expect(wall % step).toBe(0);
      else expect(wall % DAY).toBe(0);
      if (step >= 365 * DAY) expect(new Date(wall).toISOString().slice(5, 10)).toBe("01-01");
      else if (step >= 28 * DAY) expect(new Date(wall).getUTCDate()).toBe(1);
    }
  });

  it.each(LENGTHS)("leaves no hole wider than two steps and the change, over %i ms", (length) => {
    const { ticks, step } = axisAbout(at(night), length, zone);
    for (const [index, { time }] of ticks.entries()) {
      const before = ticks[index - 1]?.time ?? time;
      expect(time - before).toBeLessThanOrEqual(2 * step + HOUR);
    }
  });

  it.each(LENGTHS)("is labelled in order, over %i ms", (length) => {
    const { labels } = axisAbout(at(night), length, zone);
    expect(labels.length).toBeGreaterThanOrEqual(3);
    const places = labels.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("labels of such a night", () => {
  const clocksOf = (night: string, zone: string, length: number) =>
    axisAbout(at(night), length, zone)
      .labels.filter(({ major }) => !major)
      .map(({ text }) => text);

  it("skip the hour that is skipped, and tell the one twice that comes twice", () => {
    const zone = "America/New_York";
    const spring = clocksOf("2020-03-08T07:00Z", zone, 6 * HOUR);
    expect(spring.filter((text) => text.startsWith("02"))).toEqual([]);
    expect(spring).toEqual(expect.arrayContaining(["01:00", "03:00"]));
    const autumn = clocksOf("2020-11-01T06:00Z", zone, 6 * HOUR);
    expect(autumn.filter((text) => text === "01:00")).toHaveLength(2);
  });

  it("are whole hours where the zone is half an hour off", () => {
    const clocks = clocksOf("2020-06-10T18:30Z", "Asia/Kolkata", DAY);
    expect(clocks.length).toBeGreaterThan(5);
    for (const text of clocks) expect(text).toMatch(/^\d\d:00$/);
  });

  it("name the night's day in full at its midnight, in any of these zones", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NIGHTS),
        fc.integer({ min: 6, max: 20 }),
        ([, zone, night], hours) => {
          const { labels } = axisAbout(at(night), 2 * hours * HOUR, zone);
          const majors = labels.filter(({ major }) => major).map(({ text }) => text);
          expect(majors.some((text) => /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d/.test(text))).toBe(true);
        },
      ),
    );
  });
});
