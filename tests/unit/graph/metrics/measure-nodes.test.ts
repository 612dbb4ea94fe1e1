import { describe, expect, it } from "vitest";
import { readCoverage } from "../../../../src/graph/coverage.ts";
import { coverageGraphOf } from "../../../../src/graph/graph-file.ts";
import { article, dataOf, manyArticles } from "../samples.ts";

const lists = (...names: string[]) => names.map((name) => `https://example.com/${name}`);

const coverageOf = (...copies: Parameters<typeof dataOf>) =>
  readCoverage(coverageGraphOf(dataOf(...copies)));

describe("the ranks of a coverage graph", () => {
  const coverage = coverageOf(
    article("a", { domain: "one.example", topics: ["AI"], lists: lists("c") }),
    article("b", { domain: "two.example", topics: ["AI", "Law"], lists: lists("c") }),
    article("c", { domain: "two.example", topics: ["Law"] }),
  );
  const rankOf = (title: string) =>
    [...coverage.articles.values()].find((article) => article.title === title)!.pageRank;

  it("are 1 for all articles together, the most for what is listed most", () => {
    expect(rankOf("a") + rankOf("b") + rankOf("c")).toBeCloseTo(1, 7);
    expect(rankOf("c")).toBeGreaterThan(rankOf("a"));
    expect(rankOf("a")).toBe(rankOf("b"));
  });

  it("add up for a provider, and for a topic", () => {
    for (const { pageRank, articles } of [
      ...coverage.providers.values(),
      ...coverage.topics.values(),
    ]) {
      const sum = articles.reduce((sum, key) => sum + coverage.articles.get(key)!.pageRank, 0);
      expect(pageRank).toBeCloseTo(sum, 7);
      expect(pageRank).toBeGreaterThan(0);
    }
  });

  it("have eight digits, and are 1 together to the sixth for many articles, too", () => {
    const { nodes } = dataOf(...manyArticles(300));
    const ranks = nodes.map(({ attributes }) => attributes.pageRank);
    for (const rank of ranks) expect(rank).toBe(Number(rank.toPrecision(8)));
    const sum = nodes
      .filter(({ attributes }) => attributes.kind === "article")
      .reduce((sum, { attributes }) => sum + attributes.pageRank, 0);
    expect(sum).toBeCloseTo(1, 6);
  });
});

it("puts an article into one community with its provider, apart from what nothing ties to it", () => {
  const { articles, providers } = coverageOf(
    article("a", { domain: "one.example", lists: lists("b") }),
    article("b", { domain: "one.example" }),
    article("c", { domain: "two.example" }),
  );
  for (const { provider, community } of articles.values()) {
    expect(community).toBe(providers.get(provider)!.community);
  }
  const byLabel = [...providers.values()].map(({ label, community }) => [label, community]);
  expect(Object.fromEntries(byLabel)).toEqual({ "one.example": 0, "two.example": 1 });
});
