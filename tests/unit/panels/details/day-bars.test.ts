import { describe, expect, it } from "vitest";
import { dayBars as barsOf } from "../../../../src/panels/details/day-bars.ts";

function dayBars(days: readonly (readonly [day: string, articles: number])[], zone = "UTC") {
  return barsOf(
    days.map(([day, articles]) => [Date.parse(day), articles]),
    zone,
  );
}

describe("dayBars", () => {
  it("has a place for each day, the empty ones too", () => {
    const found = dayBars([
      ["2020-06-10", 3],
      ["2020-06-12", 12],
    ]);
    expect(found).toEqual({
      bars: [
        { place: 0, articles: 3, when: "Wed 10 June 2020" },
        { place: 1, articles: 0, when: "Thu 11 June 2020" },
        { place: 2, articles: 12, when: "Fri 12 June 2020" },
      ],
      most: 12,
      title: "Articles per day, UTC",
      peak: "most on Fri 12 June 2020: 12",
    });
  });

  it("names the zone whose days they are", () => {
    const days = [
      ["2020-06-10", 3],
      ["2020-06-11", 1],
    ] as const;
    expect(dayBars(days, "America/New_York")?.title).toBe("Articles per day, New York time");
  });

  it("says nothing of one day or none", () => {
    expect(dayBars([])).toBeNull();
    expect(dayBars([["2020-06-10", 3]])).toBeNull();
  });

  it("puts weeks, months and years together rather than draw hairs", () => {
    const until = (last: string) =>
      dayBars([
        ["2020-01-01", 1],
        ["2020-01-02", 2],
        [last, 1],
      ]);
    expect(until("2020-04-09")?.bars).toHaveLength(100);
    const weeks = until("2020-04-10");
    expect(weeks?.bars).toHaveLength(15);
    expect(weeks).toMatchObject({
      most: 3,
      title: "Articles per 7 days, UTC",
      peak: "most in the 7 days from Wed 1 January 2020: 3",
    });
    expect(until("2024-01-01")?.title).toBe("Articles per 30 days, UTC");
    expect(until("2060-01-01")?.title).toBe("Articles per 365 days, UTC");
    expect(until("9999-12-31")?.bars.length).toBeLessThanOrEqual(100);
  });
});
