import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCoverageGraph } from "../../../../src/graph/graph-file.ts";
import { radiusOf } from "../../../../src/graph/building/sizes.ts";
import { article, dataOf, edges, exported, graphOf, manyArticles, textOf } from "../samples.ts";

describe("buildCoverageGraph", () => {
  const graph = graphOf(
    article("a", {
      filed: true,
      publishedAt: { at: "2020-06-11T02:00:00Z", precision: "minute" },
      providerName: "Example",
      topics: ["AI", "ai"],
      lists: ["https://example.com/a", "https://example.com/b", "https://example.com/b"],
    }),
    article("b", {
      publishedAt: { at: "2020-06-10T00:00:00Z", precision: "day" },
      domain: "b.example",
    }),
    article("c", { domain: "b.example" }),
  );

  const keysOf = (wanted: string) => graph.filterNodes((_key, { kind }) => kind === wanted);

  it("joins providers, articles and topics, without loops or doubles", () => {
    expect(edges(graph, "publishes")).toEqual(["Example → a", "b.example → b", "b.example → c"]);
    expect(edges(graph, "about")).toEqual(["a → AI"]);
    expect(edges(graph, "related")).toEqual(["a → b"]);
  });

  it("counts and spans", () => {
    expect(graph.getAttributes()).toEqual({
      format: "coverline",
      version: 4,
      title: "A corpus",
      description: null,
      timeZone: null,
      events: [],
      counts: {
        articles: 3,
        filed: 1,
        undated: 1,
        providers: 2,
        topics: 1,
        related: 1,
        wires: 0,
        stories: 0,
      },
      span: { first: "2020-06-10T00:00:00Z", last: "2020-06-11T02:00:00Z" },
      stories: [],
      networks: {
        providers: Object.fromEntries(keysOf("provider").map((key) => [key, [0, 0]])),
        stories: Object.fromEntries(keysOf("topic").map((key) => [key, [0, 0]])),
      },
    });
    expect(graphOf(article("a")).getAttribute("span")).toBeNull();
  });

  it("keeps nodes in order of key, edges of kind and key", () => {
    const kinds = Array.from(graph.edgeEntries(), ({ attributes }) => attributes.kind);
    expect(graph.nodes()).toEqual(graph.nodes().toSorted());
    expect(kinds).toEqual(kinds.toSorted());
  });

  it("does not depend on the order of its articles", () => {
    const copies = manyArticles(30);
    const text = textOf(dataOf(...copies));
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), (shuffled) => {
        expect(textOf(dataOf(...shuffled))).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps the contract", () => {
    const text = textOf(exported(graph));
    expect(textOf(exported(parseCoverageGraph(text)))).toBe(text);
  });

  it("makes an empty graph of an empty corpus", () => {
    expect(graphOf().order).toBe(0);
    expect(graphOf().getAttribute("counts").articles).toBe(0);
  });
});

it("grows radii gently within the range of the kind", () => {
  expect(radiusOf("article", 0)).toBe(5);
  expect(radiusOf("article", 1000)).toBe(9);
  expect(radiusOf("provider", 1)).toBe(4);
  expect(radiusOf("topic", 1)).toBe(8);
  expect(radiusOf("story", 2)).toBeLessThan(radiusOf("story", 20));
  expect(radiusOf("story", 1000)).toBe(20);
  const radii = Array.from({ length: 100 }, (_, degree) => radiusOf("provider", degree));
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
});
