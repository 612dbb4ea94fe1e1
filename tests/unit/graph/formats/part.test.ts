import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleAttributes, SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { partHash } from "../../../../src/graph/formats/part/part-hash.ts";
import { partOf } from "../../../../src/graph/formats/part/part.ts";
import { parseCoverageGraph } from "../../../../src/graph/graph-file.ts";
import { exported, textOf } from "../samples.ts";
import { hostileGraph, seedGraph } from "./samples.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

const everything = () => true;

function articlesOf(graph: SerializedCoverageGraph): [string, ArticleAttributes][] {
  return graph.nodes.flatMap(({ key, attributes }) =>
    attributes.kind === "article" ? [[key, attributes] as [string, ArticleAttributes]] : [],
  );
}

/** Every key of a node or story that a graph speaks of. */
function references({ attributes, nodes, edges }: SerializedCoverageGraph): string[] {
  return [
    ...edges.flatMap(({ source, target }) => [source, target]),
    ...nodes.flatMap(({ attributes: node }) => {
      if (node.kind === "provider") return node.blindSpots.map(({ topic }) => topic);
      if (node.kind === "topic") return [];
      return [node.story ?? [], node.wire ?? [], node.ties.map(({ article }) => article)].flat();
    }),
    ...attributes.stories.flatMap(({ central, firsts, last, topics, outlets }) => [
      central,
      ...firsts,
      ...(last === null ? [] : [last]),
      ...topics,
      ...outlets
        .flatMap(({ provider, article, copyOf }) => [provider, article, copyOf ?? []])
        .flat(),
    ]),
    ...Object.keys(attributes.networks.providers),
    ...Object.keys(attributes.networks.stories),
  ];
}

function known({ attributes, nodes }: SerializedCoverageGraph): Set<string> {
  return new Set([...nodes, ...attributes.stories].map(({ key }) => key));
}

describe("partOf", () => {
  it("gives the whole back as it was, whatever the order it comes in", () => {
    const shuffled = {
      ...seeds,
      nodes: seeds.nodes.toReversed(),
      edges: seeds.edges.toReversed(),
    };
    expect(textOf(partOf(seeds, everything))).toBe(textOf(seeds));
    expect(textOf(partOf(shuffled, everything))).toBe(textOf(seeds));
    const reread = exported(parseCoverageGraph(textOf(seeds)));
    expect(partHash(partOf(reread, everything))).toBe(partHash(seeds));
  });

  it("brings providers with their articles, and nothing else that isn't asked for", () => {
    const [[key] = [""]] = articlesOf(seeds);
    const part = partOf(seeds, (one) => one === key);
    expect(part.nodes.map(({ attributes }) => attributes.kind)).toEqual(["article", "provider"]);
    expect(part.edges.map(({ attributes }) => attributes.kind)).toEqual(["publishes"]);
    expect(part.attributes.counts).toEqual({
      articles: 1,
      filed: 0,
      undated: 0,
      providers: 1,
      topics: 0,
      related: 0,
      wires: 0,
      stories: 0,
    });
  });

  it("is empty of nothing", () => {
    const part = partOf(seeds, () => false);
    expect(part.attributes).toMatchObject({
      span: null,
      stories: [],
      title: seeds.attributes.title,
    });
    expect(parseCoverageGraph(textOf(part)).order).toBe(0);
  });

  it("keeps the figures of nodes, and measures the stories that are cut anew", () => {
    const story = seeds.attributes.stories[0]!;
    const [first] = story.firsts;
    const part = partOf(seeds, (key) => key !== first);
    const cut = part.attributes.stories.find(({ key }) => key === story.key)!;
    expect(cut.articles).toBe(story.articles - 1);
    expect(cut.label).toBe(story.label);
    expect(cut.firsts).not.toContain(first);
    expect(cut.outlets[0]).toMatchObject({ article: cut.firsts[0], rank: 1, lag: { least: 0 } });
    expect(cut.span!.first > story.span!.first).toBe(true);
    const figures = (graph: SerializedCoverageGraph) =>
      graph.nodes.flatMap(({ key, attributes }) =>
        attributes.kind === "provider" ? [[key, attributes.firsts, attributes.medianLag]] : [],
      );
    expect(figures(seeds)).toEqual(expect.arrayContaining(figures(part)));
    expect(figures(part).length).toBeGreaterThan(30);
  });

  it("finds the earliest that is left of a wire copy, and lets one alone be none", () => {
    const copies = articlesOf(seeds).filter(([, { wire }]) => wire !== null);
    const byTime = copies.toSorted(([, a], [, b]) => (a.publishedAt! < b.publishedAt! ? -1 : 1));
    const [first, second, third] = byTime.map(([key]) => key);
    const without = partOf(seeds, (key) => key !== first);
    const wires = (part: SerializedCoverageGraph) =>
      articlesOf(part).flatMap(([, { wire }]) => wire ?? []);
    expect(wires(without)).toEqual([second, second, second]);
    expect(without.attributes.counts.wires).toBe(1);
    const alone = partOf(seeds, (key) => key === third);
    expect(wires(alone)).toEqual([]);
  });

  it("drops a story of which one article is left", () => {
    const [key, { story }] = articlesOf(seeds).find(([, article]) => article.story !== null)!;
    const part = partOf(seeds, (one) => one === key);
    expect(story).not.toBeNull();
    expect(articlesOf(part)[0]![1]).toMatchObject({ story: null, ties: [] });
  });

  it("speaks of no topic that isn't there", () => {
    const graph = structuredClone(seeds);
    const keysOf = (kind: string) =>
      graph.nodes.flatMap(({ key, attributes }) => (attributes.kind === kind ? [key] : []));
    const [[provider = ""], [kept = "", out = ""]] = [keysOf("provider"), keysOf("topic")];
    const blindSpots = [kept, out].map((topic) => ({ topic, covered: 1, missed: 9 }));
    const { attributes } = graph.nodes.find(({ key }) => key === provider)!;
    Object.assign(attributes, { blindSpots });
    const part = partOf(graph, (key) => key !== out);
    const told = part.nodes.find(({ key }) => key === provider)!;
    expect(told.attributes).toMatchObject({ blindSpots: blindSpots.slice(0, 1) });
    expect(attributes).toMatchObject({ blindSpots });
  });

  it("keeps the contract, refers to nothing outside, and counts what it has, whatever is asked for", () => {
    const whole = known(seeds);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
        const asked = new Set([...whole].filter(() => coins.next().value));
        const part = partOf(seeds, (key) => asked.has(key));
        expect(textOf(exported(parseCoverageGraph(textOf(part))))).toBe(textOf(part));
        const inside = known(part);
        expect(references(part).filter((key) => !inside.has(key))).toEqual([]);
        expect(textOf(partOf(part, everything))).toBe(textOf(part));
        const { counts, stories } = part.attributes;
        for (const { key, articles, providers, outlets } of stories) {
          expect(articlesOf(part).filter(([, { story }]) => story === key)).toHaveLength(articles);
          expect(articles).toBeGreaterThan(1);
          expect(outlets).toHaveLength(providers);
        }
        expect(counts.articles).toBe(articlesOf(part).length);
      }),
      { numRuns: 30 },
    );
  });

  it("comes out of any graph as one that can be read", () => {
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        expect(exported(parseCoverageGraph(textOf(graph)))).toEqual(JSON.parse(textOf(graph)));
      }),
    );
  });
});
