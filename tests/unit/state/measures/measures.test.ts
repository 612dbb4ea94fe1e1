import { describe, expect, it } from "vitest";
import { createMeasures } from "../../../../src/state/measures/measures.ts";
import { storyOf } from "../../attributes.ts";
import { measuredCoverage } from "./fixture.ts";

const coverage = measuredCoverage(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-10T12:14:00Z", provider: "Q", story: "s1", lists: ["a1"] },
    { key: "a3", at: "2020-06-11", provider: "R", topics: ["T"], story: "s1", lists: ["a1", "a2"] },
    { key: "a4", at: null, provider: "R", story: "s2" },
  ],
  [
    storyOf("s1", { articles: 3, providers: 3, firsts: ["a1"], halfLife: 8040 }),
    storyOf("s2", { articles: 1, providers: 1, firsts: [], halfLife: null }),
  ],
  {
    a1: { pageRank: 0.5, quality: 80 },
    a2: { pageRank: 0.3, quality: 30 },
    a3: { pageRank: 0.2, quality: null },
    a4: { pageRank: 0, quality: 5 },
    R: { pageRank: 0.2, firsts: 0, medianLag: 600 },
    P: { firsts: 1, medianLag: 0 },
  },
);
const measures = createMeasures(coverage);
const valuesOf = (id: keyof typeof measures, keys: string[]) => keys.map(measures[id].value);

describe("the measures", () => {
  it("counts the articles of a group, and no group's of an article", () => {
    expect(valuesOf("articles", ["R", "T", "s1", "a1"])).toEqual([2, 2, 3, null]);
  });

  it("counts the links of a node, and the articles of a story", () => {
    expect(valuesOf("links", ["a1", "a3", "R", "T", "s1"])).toEqual([4, 4, 2, 2, 3]);
  });

  it("counts how often an article is listed; of a group its articles together", () => {
    expect(valuesOf("listed", ["a1", "a2", "a3", "P", "T", "s1"])).toEqual([2, 1, 0, 2, 2, 3]);
  });

  it("takes PageRank from the graph, and sums it for a story", () => {
    expect(valuesOf("rank", ["a2", "R"])).toEqual([0.3, 0.2]);
    expect(measures.rank.value("s1")).toBeCloseTo(1);
    expect(measures.rank.format(0.0123)).toBe("1.2%");
  });

  it("has the quality of an article, and the median of a group's known ones", () => {
    expect(valuesOf("quality", ["a1", "a3", "T", "s1", "R"])).toEqual([80, null, 80, 55, 5]);
    expect(measures.quality.format(55.25)).toBe("55.3");
  });

  it("has the firsts of a provider, and whether an article was one", () => {
    expect(valuesOf("firsts", ["P", "R", "a1", "a2", "T"])).toEqual([1, 0, 1, 0, null]);
  });

  it("has a lag only where the times tell it exactly, in a story that several covered", () => {
    expect(valuesOf("lag", ["a1", "a2", "a3", "a4"])).toEqual([0, 8040, null, null]);
    expect(valuesOf("lag", ["R", "P", "Q", "s1", "s2", "T"])).toEqual([
      600,
      0,
      null,
      8040,
      null,
      null,
    ]);
    expect(measures.lag.format(8040)).toBe("2\u00A0h 14\u00A0min");
  });

  it.each(Object.values(measures))("knows nothing of what isn't there: $id", (measure) => {
    expect(measure.value("nobody")).toBeNull();
  });

  it.each(Object.values(measures))("says something of no kind but its own: $id", (measure) => {
    const keys = { article: "a1", provider: "P", topic: "T", story: "s1" } as const;
    for (const [kind, key] of Object.entries(keys)) {
      const isOf = (measure.kinds as readonly string[]).includes(kind);
      expect([kind, measure.value(key) !== null]).toEqual([kind, isOf]);
    }
  });
});
