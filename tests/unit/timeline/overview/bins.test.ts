import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binArticles, binEdges } from "../../../../src/timeline/overview/bins.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aCoverage } from "../random-coverage.ts";

describe("bins", () => {
  it("have every dated article just once, in any zone and number", () => {
    fc.assert(
      fc.property(
        aCoverage,
        fc.constantFrom("UTC", "America/New_York", "Pacific/Kiritimati"),
        fc.integer({ min: 2, max: 80 }),
        (coverage, zone, count) => {
          const all = allTime(coverage);
          if (!all) return;
          const edges = binEdges(all, zone, count);
          expect(edges).toEqual([...new Set(edges)].toSorted((a, b) => a - b));
          const binned = binArticles(coverage, edges).flatMap(({ articles }) => articles);
          expect(binned.map(({ key }) => key).toSorted()).toEqual(
            coverage.dated.map(({ key }) => key).toSorted(),
          );
        },
      ),
    );
  });

  it("begin at the zone's midnights, and count a bare date on its day", () => {
    const coverage = coverageOf([
      { key: "a", at: "2020-06-09T12:00:00Z", provider: "P" },
      { key: "day", at: "2020-06-11", provider: "P" },
      { key: "b", at: "2020-06-13T12:00:00Z", provider: "P" },
    ]);
    const all = allTime(coverage);
    if (!all) throw new Error("no span");
    const edges = binEdges(all, "America/New_York", 4);
    expect(edges.slice(1, -1).map((time) => new Date(time).toISOString().slice(11, 16))).toEqual(
      edges.slice(1, -1).map(() => "04:00"),
    );
    const bin = binArticles(coverage, edges).find(({ articles }) =>
      articles.some(({ key }) => key === "day"),
    );
    expect(bin?.from).toBe(Date.UTC(2020, 5, 11, 4));
  });
});
