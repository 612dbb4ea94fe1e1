import fc from "fast-check";
import Graphology from "graphology";
import { parse } from "graphology-gexf";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { writeGexf } from "../../../../src/graph/formats/gexf.ts";
import { hostileGraph, hostileText, join, NOTE, seedGraph } from "./samples.ts";
import { edgesIn, inXml, nodesIn } from "./xml-readers.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

/** What the parser doesn't understand it says to the console, and goes on. */
const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
const warnings = vi.spyOn(console, "warn").mockImplementation(() => undefined);

function read(part: SerializedCoverageGraph, note = NOTE) {
  const graph = parse(Graphology, join(writeGexf(part, note)));
  expect([...complaints.mock.calls, ...warnings.mock.calls]).toEqual([]);
  return graph;
}

function startOf(text: string, key: string): string | undefined {
  return new RegExp(`<node id="${key}"[^>]* start="([^"]*)"`).exec(text)?.[1];
}

describe("writeGexf", () => {
  it("gives graphology the nodes and edges of the sample corpus", () => {
    const graph = read(seeds);
    expect([graph.order, graph.size, graph.type]).toEqual([83, 101, "directed"]);
    expect(
      graph.mapNodes((key, { label, kind }: Record<string, unknown>) => [key, label, kind]),
    ).toEqual(nodesIn(seeds));
    expect(
      graph.mapEdges((key, { kind }, source, target) => [key, source, target, kind as string]),
    ).toEqual(edgesIn(seeds));
  });

  it("has places, sizes and typed fields", () => {
    const graph = read(seeds);
    for (const { key, attributes } of seeds.nodes) {
      const { x, y, size, pageRank } = attributes;
      expect(graph.getNodeAttributes(key)).toMatchObject({ x, y, size, pageRank });
      if (attributes.kind !== "article") continue;
      const { filed, quality, url } = attributes;
      const given = Object.fromEntries(
        Object.entries({ filed, quality, url }).filter(([, value]) => value !== null),
      );
      expect(graph.getNodeAttributes(key)).toMatchObject(given);
    }
    const wires = graph.filterEdges((_key, { kind }) => kind === "wire");
    expect(graph.getEdgeAttributes(wires[0])).toMatchObject({ weight: 1, by: "text" });
  });

  it("starts each dated article when it was published, and nothing else", () => {
    const text = join(writeGexf(seeds, NOTE));
    expect(text).toContain(' mode="dynamic"');
    expect(text).toContain(' timeformat="dateTime"');
    for (const { key, attributes } of seeds.nodes) {
      const time =
        attributes.kind === "article" ? (attributes.publishedAt ?? undefined) : undefined;
      expect(startOf(text, key)).toBe(time);
    }
  });

  it("says no more of a time than is known", () => {
    const article = structuredClone(seeds);
    const [dayOnly, undated] = article.nodes.filter(
      ({ attributes }) => attributes.kind === "article",
    );
    Object.assign(dayOnly!.attributes, { publishedAt: "2020-06-11T00:00:00Z", precision: "day" });
    Object.assign(undated!.attributes, { publishedAt: null, precision: null, undated: "no time" });
    const graph = read(article);
    expect(graph.getNodeAttributes(dayOnly!.key)).toMatchObject({
      publishedAt: "2020-06-11",
      precision: "day",
    });
    expect(startOf(join(writeGexf(article, NOTE)), undated!.key)).toBeUndefined();
    expect(graph.getNodeAttributes(undated!.key)).toMatchObject({ undated: "no time" });
    expect(graph.getNodeAttributes(undated!.key)).not.toHaveProperty("publishedAt");
  });

  it("carries the note", () => {
    expect(read(seeds).getAttribute("description")).toBe(
      `Corpus: Police face recognition\nFilters: topic AI\nWindow: 9 to 12 June 2020\nTime zone: Europe/Berlin\nData: ${NOTE.hash}`,
    );
  });

  it("comes back whole, whatever the texts are", () => {
    fc.assert(
      fc.property(hostileGraph, hostileText, (part, filters) => {
        const graph = read(part, { ...NOTE, filters });
        const nodes = graph.mapNodes((key, { label, kind }) => [key, label ?? "", kind as string]);
        expect(nodes).toEqual(nodesIn(part));
        expect(
          graph.mapEdges((key, { kind }, source, target) => [key, source, target, kind as string]),
        ).toEqual(edgesIn(part));
        for (const { key, attributes } of part.nodes) {
          if (attributes.kind === "article")
            expect(graph.getNodeAttribute(key, "url")).toBe(inXml(attributes.url));
        }
      }),
    );
  });
});
