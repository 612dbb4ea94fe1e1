import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ColumnGraph } from "../../../../src/graph/columns/column-graph.ts";
import {
  type Columns,
  ColumnsError,
  readColumns,
} from "../../../../src/graph/columns/read-columns.ts";
import { MAGIC } from "../../../../src/graph/columns/sections.ts";
import { writeColumns } from "../../../../src/graph/columns/write-columns.ts";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { readCoverage } from "../../../../src/graph/coverage.ts";
import { columnGraphOf, coverageGraphOf } from "../../../../src/graph/graph-file.ts";
import { hostileGraph, seedGraph } from "../formats/samples.ts";
import { article, dataOf, textOf } from "../samples.ts";
import { toldBy, toldByFile } from "./samples.ts";

let seeds: SerializedCoverageGraph;

beforeAll(async () => {
  seeds = await seedGraph();
});

const fileOf = (graph: SerializedCoverageGraph) => readColumns(writeColumns(graph));

describe("a graph in columns", () => {
  it("tells the same coverage as its graph.json, read in the plainest way", () => {
    expect(toldBy(readCoverage(columnGraphOf(seeds)))).toEqual(toldByFile(seeds));
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        expect(toldBy(readCoverage(columnGraphOf(graph)))).toEqual(toldByFile(graph));
      }),
    );
  });

  it("gives its graph.json back to the byte, and the same bytes each time", () => {
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        const columns = fileOf(graph);
        expect(textOf(new ColumnGraph(columns).export())).toBe(textOf(graph));
        expect(Buffer.from(writeColumns(graph)).equals(writeColumns(structuredClone(graph)))).toBe(
          true,
        );
      }),
    );
  });

  it("answers as graphology does", () => {
    fc.assert(
      fc.property(hostileGraph, (data) => {
        const [graph, other] = [columnGraphOf(data), coverageGraphOf(data)];
        expect([graph.order, graph.size]).toEqual([other.order, other.size]);
        expect(graph.nodes()).toEqual(other.nodes());
        expect(graph.edges()).toEqual(other.edges());
        expect([...graph.edgeEntries()]).toEqual(
          Array.from(other.edgeEntries(), ({ edge, attributes, source, target }) => ({
            edge,
            attributes,
            source,
            target,
          })),
        );
        for (const key of other.nodes()) {
          expect(graph.edges(key).toSorted()).toEqual(other.edges(key).toSorted());
          expect(graph.neighbors(key).toSorted()).toEqual(other.neighbors(key).toSorted());
          expect(graph.degree(key)).toBe(other.degree(key));
          expect(graph.inDegree(key)).toBe(other.inDegree(key));
          for (const to of other.outNeighbors(key)) {
            expect(graph.edges(key, to).toSorted()).toEqual(other.edges(key, to).toSorted());
          }
        }
        for (const edge of other.edges()) {
          expect(graph.extremities(edge)).toEqual(other.extremities(edge));
          expect(graph.getEdgeAttributes(edge)).toEqual(other.getEdgeAttributes(edge));
        }
        expect(graph.hasEdge("nobody") || graph.hasNode("nobody")).toBe(false);
        expect(() => graph.getNodeAttributes("nobody")).toThrow("no node nobody");
        expect(() => graph.source("nobody")).toThrow("no edge nobody");
      }),
      { numRuns: 30 },
    );
  });

  it("needs no edge's key where keys follow from the ends", () => {
    const columns = fileOf(
      dataOf(article("a", { lists: ["https://example.com/b"] }), article("b")),
    );
    expect(columns.edgeKey).toHaveLength(0);
  });
});

describe("bytes that are no such columns", () => {
  it("are refused with a reason, wherever they are cut or changed, or read as another graph", () => {
    const file = writeColumns(seeds);
    const end = fc.nat(file.length - 1);
    fc.assert(
      fc.property(
        end,
        fc.array(fc.tuple(end, fc.nat(255)), { maxLength: 4 }),
        (length, changes) => {
          const changed = changes.length === 0 ? file.slice(0, length) : file.slice();
          for (const [at, value] of changes) changed[at] = value;
          try {
            const coverage = readCoverage(new ColumnGraph(readColumns(changed)));
            toldBy(coverage);
          } catch (error) {
            if (!(error instanceof Error) || error instanceof TypeError) throw error;
            expect(error.message).not.toBe("");
          }
          if (changes.length === 0) expect(() => readColumns(changed)).toThrow(ColumnsError);
        },
      ),
      { numRuns: 80 },
    );
  });

  const spoiled: [string, (columns: Columns) => void, RegExp][] = [
    ["an edge from nowhere", ({ source }) => source.fill(0xff_ff), /source/],
    ["an edge of the wrong kind", ({ link }) => link.fill(3), /"wire" goes from article/],
    ["a kind that is none", ({ kind }) => kind.fill(9), /kind/],
    ["a word that is none", ({ label }) => label.fill(0xff_ff_ff), /label/],
    ["a place that is none", ({ x }) => x.fill(NaN), /x:/],
    ["a rank below nothing", ({ pageRank }) => pageRank.fill(-1), /pageRank/],
    ["half a date", ({ precision }) => precision.fill(0), /time/],
    [
      "texts that end before they begin",
      ({ wordEnds }) => wordEnds.fill(9, 0, 1).fill(5, 1, 2),
      /ends before/,
    ],
  ];

  it.each(spoiled)("such as %s", (_name, spoil, reason) => {
    const file = writeColumns(seeds);
    spoil(readColumns(file));
    expect(() => readColumns(file)).toThrow(reason);
  });

  it.each([
    ["", /no columns/],
    ["<!doctype html>", /no columns/],
    [`${MAGIC}999999999\n`, /cut off/],
    [`${MAGIC}000000002\n{}`, /version/],
  ])("such as %j", (text, reason) => {
    expect(() => readColumns(new TextEncoder().encode(text))).toThrow(reason);
  });
});
