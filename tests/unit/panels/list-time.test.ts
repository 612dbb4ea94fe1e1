import { describe, expect, it } from "vitest";
import type { Article, Coverage } from "../../../src/graph/coverage.ts";
import { listTime, shortListTime } from "../../../src/panels/list-time.ts";
import { sampleCoverage } from "./sample.ts";

const times = (coverage: Coverage, zone = "UTC") =>
  [...coverage.articles.values()].map((article) => listTime(article, coverage, zone));

describe("listTime", () => {
  it("leaves out the year that all articles share, and says which are undated", () => {
    const coverage = sampleCoverage([
      { title: "a", provider: "A", at: "2020-06-11T02:01:00Z" },
      { title: "b", provider: "A" },
    ]);
    expect(times(coverage)).toEqual(["Thu 11 June, 02:01", "undated"]);
    expect(times(coverage, "America/New_York")[0]).toBe("Wed 10 June, 22:01");
  });

  it("gives the year in a corpus of several", () => {
    const coverage = sampleCoverage([
      { title: "a", provider: "A", at: "2019-12-30T02:01:00Z" },
      { title: "b", provider: "A", at: "2020-06-11T02:01:00Z" },
    ]);
    expect(times(coverage)[0]).toBe("Mon 30 December 2019, 02:01");
    const [first] = coverage.articles.values();
    expect(shortListTime(first!, coverage, "America/New_York")).toBe("29 December 2019");
  });

  it("gives a day-only date its own day in every zone, and no clock", () => {
    const coverage = sampleCoverage([{ title: "a", provider: "A", at: "2020-06-11T00:00:00Z" }]);
    const [article] = coverage.articles.values();
    const dayOnly = { ...article, precision: "day" } as Article;
    expect(listTime(dayOnly, coverage, "America/New_York")).toBe("Thu 11 June");
  });
});
