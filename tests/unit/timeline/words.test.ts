import { describe, expect, it } from "vitest";
import {
  articleWords,
  spanEnds,
  summaryWords,
  windowEnds,
  windowWords,
} from "../../../src/timeline/words.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

const at = (text: string) => Date.parse(text);
const coverage = coverageOf([
  { key: "Amazon bans it", at: "2020-06-11T02:01:00Z", provider: "The Boston Globe" },
  { key: "Later", at: "2020-06-14", provider: "The Star" },
]);
const first = coverage.dated[0] ?? null;
const zone = "America/New_York";

describe("words", () => {
  it("name a window's ends, with the year where they differ in it", () => {
    const window = { from: at("2020-06-10T22:00Z"), to: at("2020-06-14T04:00Z") };
    expect(windowEnds(window, zone)).toEqual(["Wed 10 June 18:00", "Sun 14 June 00:00"]);
    expect(windowWords(window, zone)).toBe("Wed 10 June 18:00 to Sun 14 June 00:00, New York");
    const years = { from: at("2019-12-31T12:00Z"), to: at("2020-01-01T12:00Z") };
    expect(windowEnds(years, "UTC")).toEqual([
      "Tue 31 December 2019 12:00",
      "Wed 1 January 2020 12:00",
    ]);
  });

  it("say a day once", () => {
    const day = (from: string, to: string) => ({ from: at(from), to: at(to) });
    const hours = day("2020-06-10T22:00Z", "2020-06-11T01:30Z");
    expect(windowEnds(hours, zone)).toEqual(["Wed 10 June 18:00", "21:30"]);
    expect(windowWords(hours, zone)).toBe("Wed 10 June 18:00 to 21:30, New York");
    expect(windowEnds(hours, "UTC")).toEqual(["Wed 10 June 22:00", "Thu 11 June 01:30"]);
    const instant = day("2020-06-10T22:00Z", "2020-06-10T22:00Z");
    expect(windowWords(instant, zone)).toBe("Wed 10 June 18:00, New York");
  });

  it("say a span within one day as one day", () => {
    const ends = (...times: string[]) =>
      spanEnds(
        coverageOf(times.map((time, i) => ({ key: `a${i}`, at: time, provider: "P" }))),
        "UTC",
      );
    expect(ends("2024-03-06", "2024-03-06T18:20:00Z")).toEqual(["Wed 6 March"]);
    expect(ends("2024-03-06T08:00:00Z", "2024-03-06T18:20:00Z")).toEqual([
      "Wed 6 March 08:00",
      "18:20",
    ]);
    expect(ends("2024-03-06T08:00:00Z")).toEqual(["Wed 6 March 08:00"]);
    expect(ends()).toEqual([]);
  });

  it("never give a bare date a time of day, nor move it to another day", () => {
    expect(spanEnds(coverage, zone)).toEqual(["Wed 10 June 22:01", "Sun 14 June"]);
  });

  it("tell a screen reader about an article and about the lanes", () => {
    if (!first) throw new Error("nothing is dated");
    expect(articleWords(first, coverage, zone)).toBe(
      "The Boston Globe, Wed 10 June 2020, 22:01 New York: Amazon bans it",
    );
    expect(summaryWords({ articles: 2, providers: 2 }, first, coverage, zone)).toBe(
      "2 articles by 2 providers, first The Boston Globe, Wed 10 June 2020, 22:01 New York.",
    );
    expect(summaryWords({ articles: 0, providers: 0 }, null, coverage, zone)).toMatch(
      /^No article/,
    );
  });
});
