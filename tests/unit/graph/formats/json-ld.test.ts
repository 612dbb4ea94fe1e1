import fc from "fast-check";
import jsonld from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { writeJsonLd } from "../../../../src/graph/formats/json-ld.ts";
import { hostileGraph, join, NOTE, seedGraph, sorted } from "./samples.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

type Expanded = Readonly<Record<string, unknown>>;

const documentLoader = (url: string) => Promise.reject(new Error(`${url} is fetched`));

async function read(part: SerializedCoverageGraph): Promise<Expanded[]> {
  const data = JSON.parse(join(writeJsonLd(part, NOTE))) as jsonld.JsonLdDocument;
  return jsonld.expand(data, { documentLoader });
}

const SCHEMA = "https://schema.org/";

const ofType = (nodes: readonly Expanded[], type: string) =>
  nodes.filter((node) => (node["@type"] as string[]).includes(SCHEMA + type));

/** The values of a term, be they literals or addresses. */
function valuesOf(node: Expanded, term: string): unknown[] {
  const values = (node[SCHEMA + term] ?? []) as Expanded[];
  return values.map((value) => value["@value"] ?? value["@id"]);
}

function articlesOf({ nodes }: SerializedCoverageGraph) {
  return nodes.flatMap(({ attributes }) => (attributes.kind === "article" ? [attributes] : []));
}

describe("writeJsonLd", () => {
  it("is a data set of news articles to any reader, without a request", async () => {
    const nodes = await read(seeds);
    expect(ofType(nodes, "Dataset")).toHaveLength(1);
    expect(ofType(nodes, "Collection")).toHaveLength(4);
    const articles = ofType(nodes, "NewsArticle");
    expect(sorted(articles.flatMap((node) => valuesOf(node, "headline")))).toEqual(
      sorted(articlesOf(seeds).map(({ title }) => title)),
    );
    for (const article of articles) {
      expect(valuesOf(article, "datePublished")).toHaveLength(1);
      expect(valuesOf(article, "url")[0]).toMatch(/^https?:/);
      const [publisher] = article[`${SCHEMA}publisher`] as Expanded[];
      expect(publisher!["@type"]).toEqual([`${SCHEMA}Organization`]);
      expect(valuesOf(publisher!, "name")[0]).toBeTypeOf("string");
    }
  });

  it("leads from an article to its story and to the articles that it lists", async () => {
    const nodes = await read(seeds);
    const ids = new Set(nodes.map((node) => node["@id"]));
    const articles = ofType(nodes, "NewsArticle");
    const inStories = articles.filter((node) => valuesOf(node, "isPartOf").length === 2);
    expect(inStories).toHaveLength(articlesOf(seeds).filter(({ story }) => story !== null).length);
    expect(articles.flatMap((node) => valuesOf(node, "isPartOf")).every((id) => ids.has(id))).toBe(
      true,
    );
    const pages = articles.flatMap(
      (node) => (node[`${SCHEMA}mainEntityOfPage`] ?? []) as Expanded[],
    );
    const links = pages.flatMap((page) => page[`${SCHEMA}relatedLink`] as Expanded[]);
    expect(links).toHaveLength(44);
    for (const link of links) expect(link).toEqual({ "@id": expect.stringMatching(/^https?:/) });
  });

  it("says no more of a time than is known", async () => {
    const graph = structuredClone(seeds);
    const [day, none, minute] = graph.nodes.filter(
      ({ attributes }) => attributes.kind === "article",
    );
    Object.assign(day!.attributes, { publishedAt: "2020-06-11T00:00:00Z", precision: "day" });
    Object.assign(none!.attributes, { publishedAt: null, precision: null, undated: "no time" });
    const articles = ofType(await read(graph), "NewsArticle");
    const dateOf = (key: string) =>
      valuesOf(
        articles.find((node) => valuesOf(node, "identifier")[0] === key)!,
        "datePublished",
      );
    expect(dateOf(day!.key)).toEqual(["2020-06-11"]);
    expect(dateOf(none!.key)).toEqual([]);
    expect(dateOf(minute!.key)[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it("carries the note", async () => {
    const [dataset] = ofType(await read(seeds), "Dataset");
    expect(valuesOf(dataset!, "description")[0]).toContain("\nFilters: topic AI\n");
    const [identifier] = dataset![`${SCHEMA}identifier`] as Expanded[];
    expect(valuesOf(identifier!, "value")).toEqual(["0".repeat(64)]);
    expect(valuesOf(dataset!, "temporalCoverage")).toEqual(["2020-06-09/2020-06-18"]);
  });

  it("comes back whole, leads to the web alone, and can stand in a page, whatever the texts are", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (part) => {
        expect(join(writeJsonLd(part, NOTE))).not.toContain("<");
        const articles = ofType(await read(part), "NewsArticle");
        const titles = articlesOf(part).map(({ title }) => title);
        expect(sorted(articles.flatMap((node) => valuesOf(node, "headline")))).toEqual(
          sorted(titles),
        );
        for (const address of articles.flatMap((node) => valuesOf(node, "url")))
          expect(address).toMatch(/^https?:/);
      }),
    );
  });
});
