import { describe, expect, it } from "vitest";
import { type End, windowFrom } from "../../../../src/timeline/navigation/field-window.ts";

const at = (text: string) => Date.parse(text);
const all = { from: at("2020-03-01T00:00Z"), to: at("2020-12-01T00:00Z") };
const zone = "America/New_York";
const june = { from: at("2020-06-10T04:00Z"), to: at("2020-06-12T04:00Z") };

const read = (text: string, end: End, window: typeof june | null = june) =>
  windowFrom(text, end, { window, all, zone });

describe("a field of the window", () => {
  it("moves its own end, and leaves the other to the second", () => {
    const odd = { from: june.from, to: june.to - 1000 };
    expect(read("2020-06-11T00:00", "from", odd)).toEqual({
      window: { from: at("2020-06-11T04:00Z"), to: odd.to },
      note: "",
    });
  });

  it("leaves its end open when it is emptied; with both open, all time is shown", () => {
    expect(read("", "to")).toEqual({ window: { from: june.from, to: all.to }, note: "" });
    expect(read("", "from", { from: june.from, to: all.to })).toEqual({ window: null, note: "" });
    expect(read("2020-06-11T00:00", "to", null)).toEqual({
      window: { from: all.from, to: at("2020-06-11T04:00Z") },
      note: "",
    });
  });

  it("stays in all time", () => {
    expect(read("2019-01-01T00:00", "from")).toEqual({
      window: { from: all.from, to: june.to },
      note: "",
    });
  });

  it("says politely how it read an hour that isn't there, or is there twice", () => {
    expect(read("2020-03-08T02:30", "from")).toEqual({
      window: { from: at("2020-03-08T07:00Z"), to: june.to },
      note: "Clocks in New York skip that time: 03:00, the next there is, is taken.",
    });
    expect(read("2020-11-01T01:30", "to")).toEqual({
      window: { from: june.from, to: at("2020-11-01T05:30Z") },
      note: "Clocks in New York show that time twice: the first is taken.",
    });
  });

  it.each<[string, End, RegExp]>([
    ["?", "from", /whole date and time/],
    ["2020-06-13T00:00", "from", /before it ends, Fri 12 June 2020, 00:00 New York/],
    ["2020-06-09T00:00", "to", /after it starts, Wed 10 June 2020, 00:00 New York/],
    ["2021-01-01T00:00", "from", /Nothing is dated after Mon 30 November 2020, 19:00 New York/],
    ["2019-01-01T00:00", "to", /Nothing is dated before Sat 29 February 2020, 19:00 New York/],
  ])("refuses %s as %s, and says why", (text, end, words) => {
    expect(read(text, end)).toEqual({ error: expect.stringMatching(words) as string });
  });
});
