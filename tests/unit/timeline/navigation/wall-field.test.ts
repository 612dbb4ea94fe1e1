import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWallClock } from "../../../../src/state/time-zone.ts";
import { readField, writeField } from "../../../../src/timeline/navigation/wall-field.ts";
import { aZone } from "./time-desk.ts";

const at = (text: string) => Date.parse(text);

describe("a field with date and time", () => {
  it("shows what a clock in the zone shows, without seconds", () => {
    expect(writeField(at("2020-06-11T02:01:59Z"), "America/New_York")).toBe("2020-06-10T22:01");
    expect(writeField(at("2020-06-11T02:01:00Z"), "Asia/Kolkata")).toBe("2020-06-11T07:31");
  });

  it.each([
    ["2020-03-08T02:30", "America/New_York", "2020-03-08T07:00Z"],
    ["2020-03-08T02:00", "America/New_York", "2020-03-08T07:00Z"],
    ["2020-10-04T02:15", "Australia/Lord_Howe", "2020-10-03T15:30Z"],
    ["2018-11-04T00:30", "America/Sao_Paulo", "2018-11-04T03:00Z"],
  ])("moves %s in %s, which no clock shows, to the next time that one does", (text, zone, time) => {
    expect(readField(text, zone, null)).toEqual({ is: "time", time: at(time), hour: "skipped" });
  });

  it.each([
    ["2020-11-01T01:30", "America/New_York", "2020-11-01T05:30Z"],
    ["2020-04-05T01:45", "Australia/Lord_Howe", "2020-04-04T14:45Z"],
  ])("takes the first of %s in %s, which comes twice", (text, zone, time) => {
    expect(readField(text, zone, null)).toEqual({ is: "time", time: at(time), hour: "repeated" });
  });

  it("keeps the second of two where that is what it was written from", () => {
    const known = at("2020-11-01T06:30Z");
    const text = writeField(known, "America/New_York");
    expect(readField(text, "America/New_York", known)).toMatchObject({ time: known });
  });

  it("says what is empty, and what is no time", () => {
    expect(readField("", "UTC", null)).toEqual({ is: "empty" });
    for (const text of ["?", "2020-06-10", "2020-13-10T00:00", "10 June"]) {
      expect(readField(text, "UTC", null), text).toEqual({ is: "unreadable" });
    }
  });

  it("reads a time that is on the wall then, or the first after one that is skipped", () => {
    const minute = fc.integer({
      min: at("2019-01-01T00:00Z") / 6e4,
      max: at("2021-12-31T00:00Z") / 6e4,
    });
    fc.assert(
      fc.property(minute, aZone, (minutes, zone) => {
        const wall = minutes * 60_000;
        const read = readField(new Date(wall).toISOString().slice(0, 16), zone, null);
        if (read.is !== "time") throw new Error("not read");
        const shown = toWallClock(read.time, zone);
        if (read.hour !== "skipped") expect(shown).toBe(wall);
        else {
          expect(shown).toBeGreaterThan(wall);
          expect(toWallClock(read.time - 60_000, zone)).toBeLessThanOrEqual(wall);
        }
      }),
    );
  });
});
