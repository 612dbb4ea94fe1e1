import { describe, expect, it } from "vitest";
import { allTime, padded, tidyWindow } from "../../../src/timeline/extent.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

const at = (text: string) => Date.parse(text);
const HOUR = 3_600_000;

describe("allTime", () => {
  it("goes from the first article to the last, to the end of a bare date's day", () => {
    const coverage = coverageOf([
      { key: "a", at: "2020-06-09T03:34:20Z", provider: "P" },
      { key: "b", at: "2020-06-18", provider: "P" },
    ]);
    expect(allTime(coverage)).toEqual({
      from: at("2020-06-09T03:34Z"),
      to: at("2020-06-19T00:00Z"),
    });
  });

  it("is a minute for a single article, and nothing without a date", () => {
    const time = at("2020-06-09T03:34Z");
    expect(allTime(coverageOf([{ key: "a", at: "2020-06-09T03:34:00Z", provider: "P" }]))).toEqual({
      from: time,
      to: time + 60_000,
    });
    expect(allTime(coverageOf([{ key: "a", at: null, provider: "P" }]))).toBeNull();
  });
});

describe("padded", () => {
  it("leaves room at both ends, and shows an hour at least", () => {
    const all = { from: at("2020-06-09T00:00Z"), to: at("2020-06-18T00:00Z") };
    expect(padded(all).from).toBeLessThan(all.from - HOUR);
    expect(padded(all).to).toBeGreaterThan(all.to + HOUR);
    const { from, to } = padded({ from: all.from, to: all.from + 60_000 });
    expect(to - from).toBe(HOUR);
  });
});

describe("tidyWindow", () => {
  const all = { from: at("2020-06-09T00:00Z"), to: at("2020-06-18T00:00Z") };

  it("is in whole minutes", () => {
    const from = at("2020-06-10T10:00Z");
    expect(tidyWindow({ from: from + 29_000.7, to: from + 91_000 }, all)).toEqual({
      from,
      to: from + 120_000,
    });
  });

  it("stays within all time", () => {
    const to = at("2020-06-10T10:00Z");
    expect(tidyWindow({ from: all.from - HOUR, to }, all)).toEqual({ from: all.from, to });
  });

  it("is no window when it covers everything", () => {
    expect(tidyWindow({ from: all.from + 10_000, to: all.to + 5 }, all)).toBeNull();
  });
});
