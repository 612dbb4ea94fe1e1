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
          const bins = binArticles(coverage.dated, edges, ({ provider }) => provider);
          const sum = bins.reduce((all, { total }) => all + total, 0);
          expect(sum).toBeCloseTo(coverage.dated.length, 6);
          for (const [key, { articles }] of coverage.providers) {
            const dated = articles.filter(
              (article) => coverage.articles.get(article)?.time !== null,
            );
            const own = bins.reduce((all, { counts }) => all + (counts.get(key) ?? 0), 0);
            expect(own).toBeCloseTo(dated.length, 6);
          }
        },
      ),
    );
  });

  it("begin at the zone's midnights, and spread a bare date over its day", () => {
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
    const counts = binArticles(coverage.dated, edges, ({ key }) => key)
      .filter(({ counts }) => counts.has("day"))
      .map(({ from, counts }) => [new Date(from).toISOString(), counts.get("day")]);
    // The UTC day lies four hours in New York's tenth of June, and twenty in its eleventh.
    expect(counts).toEqual([
      ["2020-06-10T04:00:00.000Z", 4 / 24],
      ["2020-06-11T04:00:00.000Z", 20 / 24],
    ]);
  });
});
