import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { coverageGraphOf } from "../../../../src/graph/graph-file.ts";
import { layOut } from "../../../../src/graph/layout/layout.ts";
import { placeNear } from "../../../../src/graph/layout/place-near.ts";
import { article, dataOf, manyArticles, textOf } from "../samples.ts";
import { overlapsSlowly, placingOf } from "./samples.ts";

type Places = Map<string, { x: number; y: number }>;

const placesOf = (graph: SerializedCoverageGraph): Places =>
  new Map(graph.nodes.map(({ key, attributes: { x, y } }) => [key, { x, y }]));

function laidOut(count: number): SerializedCoverageGraph {
  const graph = dataOf(...manyArticles(count));
  layOut(graph);
  return graph;
}

const allFinite = (graph: SerializedCoverageGraph) =>
  graph.nodes.every(({ attributes: { x, y } }) => Number.isFinite(x) && Number.isFinite(y));

describe("placeNear", () => {
  it("leaves who has a place where it is, and no two nodes overlap", () => {
    const whole = placesOf(laidOut(60));
    const keys = [...whole.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: 1 }), (keep) => {
        const kept: Places = new Map(keep.map((key) => [key, whole.get(key) ?? { x: 0, y: 0 }]));
        const graph = dataOf(...manyArticles(60));
        placeNear(graph, kept);
        expect(overlapsSlowly(placingOf(graph))).toBe(false);
        const places = placesOf(graph);
        for (const [key, place] of kept) expect(places.get(key)).toEqual(place);
        for (const value of [...places.values()].flatMap(({ x, y }) => [x, y])) {
          expect(value).toBe(Math.round(value * 100) / 100 + 0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("puts a new node next to what it is tied to, nearer than most", () => {
    const before = laidOut(200);
    const links = ["n3", "n4"].map((name) => `https://example.com/${name}`);
    const data = dataOf(
      ...manyArticles(200),
      article("new", { domain: "d1.example", lists: links }),
    );
    placeNear(data, placesOf(before));
    const graph = coverageGraphOf(data);
    const key = graph.findNode((_key, { label }) => label === "new") ?? "";
    const at = graph.getNodeAttributes(key);
    const neighbours = graph.mapNeighbors(key, (_other, { x, y }) => ({ x, y }));
    const middle = (name: "x" | "y") =>
      neighbours.reduce((sum, place) => sum + place[name], 0) / neighbours.length;
    const farther = graph.filterNodes(
      (_key, { x, y }) =>
        Math.hypot(x - middle("x"), y - middle("y")) >
        Math.hypot(at.x - middle("x"), at.y - middle("y")),
    );
    expect(farther.length).toBeGreaterThan(graph.order * 0.8);
  });

  it("puts what is tied to nothing on the rim, with what hangs on it beside it", () => {
    const before = laidOut(40);
    const apart = article("apart", { domain: "apart.example", topics: [] });
    const graph = dataOf(...manyArticles(40), apart);
    placeNear(graph, placesOf(before));
    const old = placesOf(before);
    const [one, other] = graph.nodes
      .filter(({ key }) => !old.has(key))
      .map(({ attributes }) => attributes);
    if (one === undefined || other === undefined) throw new Error("nothing is new");
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(80);
    expect(overlapsSlowly(placingOf(graph))).toBe(false);
  });

  it("pushes kept ones apart that have grown into each other", () => {
    const graph = dataOf(...manyArticles(30));
    const kept = new Map(graph.nodes.map(({ key }) => [key, { x: 5, y: 5 }]));
    placeNear(graph, kept);
    expect(overlapsSlowly(placingOf(graph))).toBe(false);
    expect(allFinite(graph)).toBe(true);
  });

  it("lays everything out when nothing is kept, and does nothing to an empty graph", () => {
    const graph = dataOf(...manyArticles(30));
    placeNear(graph, new Map());
    expect(placesOf(graph)).toEqual(placesOf(laidOut(30)));
    const empty = dataOf();
    placeNear(empty, new Map());
    expect(empty.nodes).toEqual([]);
  });

  it("ignores places of nodes that are gone, and gives the same places every time", () => {
    const kept = placesOf(laidOut(30));
    kept.set("a-gone", { x: 1e6, y: 1e6 });
    const [one, other] = [0, 1].map(() => {
      const graph = dataOf(...manyArticles(50));
      placeNear(graph, kept);
      return textOf(graph);
    });
    expect(one).toBe(other);
  });
});
