import { describe, expect, it } from "vitest";
import { allTime, tidyWindow } from "../../../src/timeline/extent.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

const at = (text: string) => Date.parse(text);
const HOUR = 3_600_000;

describe("allTime", () => {
  it("holds every article with some room, to the end of a bare date's day", () => {
    const all = allTime(
      coverageOf([
        { key: "a", at: "2020-06-09T03:34:00Z", provider: "P" },
        { key: "b", at: "2020-06-18", provider: "P" },
      ]),
    );
    expect(all?.from).toBeLessThan(at("2020-06-09T03:34Z"));
    expect(all?.to).toBeGreaterThan(at("2020-06-19T00:00Z"));
    expect([(all?.from ?? 1) % 60_000, (all?.to ?? 1) % 60_000]).toEqual([0, 0]);
  });

  it("is an hour around a single article, and nothing without a date", () => {
    const time = at("2020-06-09T03:34Z");
    expect(allTime(coverageOf([{ key: "a", at: "2020-06-09T03:34:00Z", provider: "P" }]))).toEqual({
      from: time - HOUR / 2,
      to: time + HOUR / 2,
    });
    expect(allTime(coverageOf([{ key: "a", at: null, provider: "P" }]))).toBeNull();
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

  it("is no window when it covers everything", () => {
    expect(tidyWindow({ from: all.from + 10_000, to: all.to + 5 }, all)).toBeNull();
  });
});
