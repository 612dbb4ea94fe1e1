import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { examineFolder } from "../../../scripts/graph/examine.ts";
import { buildCoverageGraph } from "../../../src/graph/building/build.ts";
import { type Coverage, readCoverage } from "../../../src/graph/coverage.ts";
import { parseCoverageGraph } from "../../../src/graph/graph-file.ts";

import { textOf } from "./samples.ts";

const SEEDS = path.resolve(import.meta.dirname, "../../../seeds");

describe("the graph of the sample corpus", () => {
  let coverage: Coverage;
  beforeAll(async () => {
    const { corpus, findings } = await examineFolder({ folder: SEEDS });
    const heading = { title: "Seeds", description: null, timeZone: null };
    const text = textOf(buildCoverageGraph(corpus, findings, heading));
    coverage = readCoverage(parseCoverageGraph(text));
  });

  const nameOf = (article: string) => {
    const { provider = "" } = coverage.articles.get(article) ?? {};
    return coverage.providers.get(provider)?.label;
  };

  it("finds 43 articles of 37 providers on 3 topics, with 44 related links", () => {
    const related = coverage.graph.filterEdges((_key, { kind }) => kind === "related");
    expect(coverage.articles.size).toBe(43);
    expect(coverage.providers.size).toBe(37);
    expect(coverage.topics.size).toBe(3);
    expect(related).toHaveLength(44);
    expect(coverage.graph.getAttribute("counts")).toMatchObject({
      articles: 43,
      filed: 5,
      providers: 37,
      topics: 3,
      related: 44,
      wires: 1,
      undated: 0,
    });
  });

  it("finds the one wire copy that four outlets ran, from the earliest", () => {
    const copies = [...coverage.articles.values()].filter(({ wire }) => wire !== null);
    expect(new Set(copies.map(({ key }) => nameOf(key)))).toEqual(
      new Set(["PBS", "The Boston Globe", "The Star", "Washington Times"]),
    );
    const [earliest] = copies.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0));
    const edges = coverage.graph.filterEdges((_key, { kind }) => kind === "wire");
    expect(new Set(edges.map((edge) => coverage.graph.source(edge)))).toEqual(
      new Set([earliest?.key]),
    );
    expect(edges).toHaveLength(3);
    expect(earliest?.copies).toHaveLength(3);
  });

  it("has the undamaged excerpt of an article whose own file is damaged", () => {
    const texts = [...coverage.articles.values()].map(({ title, excerpt }) => title + excerpt);
    expect(texts.filter((text) => text.includes("â€"))).toEqual([]);
    const article = [...coverage.articles.values()].find(({ sources }) =>
      sources.some(({ file, filed }) => filed && file.includes("bans-dont-go-far-enough")),
    );
    expect(article?.excerpt).toContain("’");
    expect(article?.repaired).toEqual([]);
  });

  it("knows the two articles that are both filed and listed, by file and line", () => {
    const both = [...coverage.articles.values()].filter(
      ({ sources }) => sources.some(({ filed }) => filed) && sources.some(({ filed }) => !filed),
    );
    expect(both).toHaveLength(2);
    expect(both.every(({ sources }) => sources.every(({ line }) => line > 0))).toBe(true);
  });

  it("tells the stories that a person would: Amazon's moratorium, and Microsoft that follows", () => {
    const labels = [...coverage.stories.values()].map(({ label }) => label);
    expect(labels.some((label) => /Amazon/.test(label))).toBe(true);
    expect(labels.some((label) => /Microsoft/.test(label))).toBe(true);
    for (const { articles, outlets, firsts } of coverage.stories.values()) {
      expect(articles.length).toBeGreaterThan(1);
      expect(firsts.length).toBeGreaterThan(0);
      expect(articles).toContain(firsts[0]);
      expect(outlets[0]?.rank).toBe(1);
    }
  });
});
