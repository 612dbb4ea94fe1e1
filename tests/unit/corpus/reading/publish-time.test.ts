import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePublishTimes,
  readPublishTime,
} from "../../../../src/corpus/reading/publish-time.ts";

const timeOf = (text: unknown) => readPublishTime(text).time;
const mistakeIn = (text: unknown) => readPublishTime(text).mistake;

describe("readPublishTime", () => {
  it.each([
    ["2020-06-11T02:01:00Z", "2020-06-11T02:01:00Z", "minute"],
    ["2020-06-11T02:01", "2020-06-11T02:01:00Z", "minute"],
    ["2020-06-11T02:01:59.999Z", "2020-06-11T02:01:59Z", "minute"],
    ["2020-06-10T22:01:00-04:00", "2020-06-11T02:01:00Z", "minute"],
    ["2020-06-11T07:31:00+0530", "2020-06-11T02:01:00Z", "minute"],
    ["2020-06-11", "2020-06-11T00:00:00Z", "day"],
    [" 2020-02-29 ", "2020-02-29T00:00:00Z", "day"],
    ["1990-01-01", "1990-01-01T00:00:00Z", "day"],
    ["2100-12-31T23:59:59Z", "2100-12-31T23:59:59Z", "minute"],
  ])("reads %s", (text, at, precision) => {
    expect(timeOf(text)).toEqual({ at, precision });
  });

  it.each([
    "2020-13-45",
    "2020-02-30",
    "2019-02-29",
    "2020-00-10",
    "2020-06-00",
    "2020-06-11T24:00:00Z",
    "2020-06-11T12:60Z",
    "2020-06-11T12:00:60Z",
    "2020-06-11T12:00:00+15:00",
  ])("does not roll %s over", (text) => {
    expect(timeOf(text)).toBeNull();
    expect(mistakeIn(text)).toMatch(/^is no time that exists; expected a date such as/);
  });

  it.each(["0000-01-01", "1989-12-31", "2101-01-01", "1990-01-01T00:00:00+01:00"])(
    "refuses the year of %s",
    (text) => {
      expect(timeOf(text)).toBeNull();
      expect(mistakeIn(text)).toBe("is outside the years 1990 to 2100; correct the year");
    },
  );

  it.each([
    "",
    "yesterday",
    "11.6.2020",
    "2020-6-1",
    "20200611",
    "2020-06-11 02:01",
    "2020-06-11Z",
    2020,
    true,
  ])("refuses %j and says what it expects", (text) => {
    expect(mistakeIn(text)).toMatch(/expected a date such as 2020-06-11/);
  });

  it.each([
    ["2020-06-11T02:01", "names no time zone: read as UTC"],
    ["2020-06-11T02:01Z", null],
    ["2020-06-11T02:01+02:00", null],
    ["2020-06-11", null],
    [undefined, "no publish time is given"],
    [null, "no publish time is given"],
    ["2020-02-30", '"2020-02-30" is no time that exists'],
    ["soon", '"soon" is no ISO 8601 date'],
    [2020, "2020 is no date"],
    ["1989-12-31", '"1989-12-31" is outside the years 1990 to 2100'],
    ["\u202Esoon", '"soon" is no ISO 8601 date'],
  ])("has words for a reader about %j", (value, note) => {
    expect(readPublishTime(value).note).toBe(note);
  });

  it("has nothing to complain of where nothing is given", () => {
    expect(readPublishTime(undefined)).toMatchObject({ time: null, mistake: null });
  });

  it("quotes a long input cut", () => {
    const message = mistakeIn(Array.from({ length: 10_000 }, () => "x"));
    expect(message?.length).toBeLessThan(200);
  });

  it("reads back every instant it could have written", () => {
    const days = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2100-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const at = `${date.toISOString().slice(0, 19)}Z`;
        expect(timeOf(at)).toEqual({ at, precision: "minute" });
      }),
    );
  });
});

it("orders by day, then exact over vague, then time", () => {
  const day = { at: "2020-06-11T00:00:00Z", precision: "day" } as const;
  const early = { at: "2020-06-11T02:00:00Z", precision: "minute" } as const;
  const late = { at: "2020-06-11T05:00:00Z", precision: "minute" } as const;
  const before = { at: "2020-06-10T00:00:00Z", precision: "day" } as const;
  expect([day, late, early, before].toSorted(comparePublishTimes)).toEqual([
    before,
    early,
    late,
    day,
  ]);
});
