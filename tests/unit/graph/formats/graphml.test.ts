import fc from "fast-check";
import Graphology from "graphology";
import { parse } from "graphology-graphml";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { writeGraphml } from "../../../../src/graph/formats/graphml.ts";
import { hostileGraph, hostileText, join, NOTE, seedGraph } from "./samples.ts";
import { edgesIn, inXml, nodesIn } from "./xml-readers.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
const warnings = vi.spyOn(console, "warn").mockImplementation(() => undefined);

function read(part: SerializedCoverageGraph, note = NOTE) {
  const graph = parse(Graphology, join(writeGraphml(part, note)));
  expect([...complaints.mock.calls, ...warnings.mock.calls]).toEqual([]);
  return graph;
}

function contents(graph: ReturnType<typeof read>) {
  return {
    nodes: graph.mapNodes((key, { label, kind }) => [key, label as string, kind as string]),
    edges: graph.mapEdges((key, { kind }, source, target) => [key, source, target, kind as string]),
  };
}

describe("writeGraphml", () => {
  it("gives graphology the nodes and edges of the sample corpus", () => {
    const graph = read(seeds);
    expect([graph.order, graph.size, graph.type]).toEqual([83, 101, "directed"]);
    expect(contents(graph)).toEqual({ nodes: nodesIn(seeds), edges: edgesIn(seeds) });
  });

  it("has typed fields", () => {
    const graph = read(seeds);
    for (const { key, attributes } of seeds.nodes) {
      const { x, y, size, pageRank, community } = attributes;
      expect(graph.getNodeAttributes(key)).toMatchObject({ x, y, size, pageRank, community });
      if (attributes.kind !== "article") continue;
      const { filed, publishedAt } = attributes;
      expect(graph.getNodeAttributes(key)).toMatchObject({ filed, publishedAt });
    }
    const wires = graph.filterEdges((_key, { kind }) => kind === "wire");
    const { similarity } = graph.getEdgeAttributes(wires[0]) as Record<string, unknown>;
    expect(similarity).toBeTypeOf("number");
  });

  it("declares each field once, under an id that nothing else has", () => {
    const ids = [...join(writeGraphml(seeds, NOTE)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("carries the note", () => {
    const text = join(writeGraphml(seeds, NOTE));
    const [, note] = /<desc>(.*)<\/desc>/.exec(text) ?? [];
    expect(note).toMatch(/^Corpus: Police face recognition&#10;Filters: topic AI&#10;/);
    expect(note).toContain(NOTE.hash);
  });

  it("comes back whole, whatever the texts are", () => {
    fc.assert(
      fc.property(hostileGraph, hostileText, (part, filters) => {
        const graph = read(part, { ...NOTE, filters });
        expect(contents(graph)).toEqual({ nodes: nodesIn(part), edges: edgesIn(part) });
        for (const { key, attributes } of part.nodes) {
          if (attributes.kind === "article")
            expect(graph.getNodeAttribute(key, "url")).toBe(inXml(attributes.url));
        }
      }),
    );
  });
});
