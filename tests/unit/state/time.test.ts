import { describe, expect, it } from "vitest";
import { formatSpan, formatTime } from "../../../src/state/time-format.ts";
import { fromWallClock, timeZones, toWallClock, zoneLabel } from "../../../src/state/time-zone.ts";
import { isTimeZone } from "../../../src/corpus/settings/time-zone-name.ts";

const at = (text: string) => Date.parse(text);

describe("times in words", () => {
  it("names day, clock and zone", () => {
    expect(formatTime(at("2020-06-11T02:01:00Z"), "minute", "America/New_York")).toBe(
      "Wed 10 June 2020, 22:01 New York",
    );
    expect(formatTime(at("2020-06-11T00:00:00Z"), "minute", "UTC")).toBe(
      "Thu 11 June 2020, 00:00 UTC",
    );
  });

  it("never gives a date-only article a time of day, in whatever zone", () => {
    expect(formatTime(at("2020-06-11T00:00:00Z"), "day", "America/New_York")).toBe(
      "Thu 11 June 2020, time of day unknown",
    );
  });

  it.each([
    ["2020-06-09T03:34Z", "2020-06-18T00:18Z", "9 to 18 June 2020"],
    ["2020-05-28T00:00Z", "2020-06-03T00:00Z", "28 May to 3 June 2020"],
    ["2019-12-30T00:00Z", "2020-01-02T00:00Z", "30 December 2019 to 2 January 2020"],
    ["2020-06-09T03:34Z", "2020-06-09T23:00Z", "9 June 2020"],
  ])("says a span from %s to %s shortly", (from, to, words) => {
    expect(formatSpan({ from: at(from), to: at(to) }, "UTC")).toBe(words);
  });

  it("says a span in the zone that is asked for", () => {
    const window = { from: at("2020-06-09T03:34Z"), to: at("2020-06-18T00:18Z") };
    expect(formatSpan(window, "America/New_York")).toBe("8 to 17 June 2020");
  });
});

describe("wall clocks", () => {
  it("shows what a clock in the zone shows", () => {
    expect(toWallClock(at("2020-06-11T02:01Z"), "America/New_York")).toBe(at("2020-06-10T22:01Z"));
    expect(toWallClock(at("2020-06-11T02:01Z"), "Asia/Kolkata")).toBe(at("2020-06-11T07:31Z"));
  });

  it("reads on over the gap of spring and takes the earlier of autumn's repeat", () => {
    const zone = "America/New_York";
    expect(fromWallClock(at("2020-03-08T02:30Z"), zone)).toBe(at("2020-03-08T07:30Z"));
    expect(fromWallClock(at("2020-11-01T01:30Z"), zone)).toBe(at("2020-11-01T05:30Z"));
  });

  it("goes there and back at any hour that exists once", () => {
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const time = Date.UTC(2020, 0, 1) + hour * 3_600_000;
      const back = fromWallClock(toWallClock(time, "Europe/Lisbon"), "Europe/Lisbon");
      // The repeated hour of autumn reads as the earlier one.
      expect([0, 3_600_000]).toContain(time - back);
    }
  });
});

describe("zones", () => {
  it("are known by name only", () => {
    expect(["UTC", "America/New_York"].every(isTimeZone)).toBe(true);
    expect(["", "+01:00", "Mars/Olympus"].some(isTimeZone)).toBe(false);
    expect(timeZones()[0]).toBe("UTC");
    expect(timeZones()).toContain("Asia/Tokyo");
  });

  it("are called by their place", () => {
    expect(zoneLabel("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  });
});
