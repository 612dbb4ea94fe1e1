import type { EdgeKind } from "../contract.ts";
import type { CoverageGraph } from "../coverage-graph.ts";

/** The edges as flat columns, ends by row: what the steps of the layout work on. */
export interface Links {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How strongly each pulls its ends together. */
  readonly pull: Float64Array;
}

/** How strongly an edge of a kind pulls its two ends together. */
const PULL: Record<EdgeKind, number> = { publishes: 1.6, related: 1.5, wire: 1.5, about: 1.6 };

/**
 * What an edge's pull is divided by, for the degree of the hub at its end: the articles of a great
 * provider spread around it, and a topic that nearly every article has gathers nothing. Roots by
 * Math.sqrt, which is exact on every machine, as Math.pow need not be.
 */
const EASE: Record<EdgeKind, (degree: number) => number> = {
  publishes: (degree) => Math.sqrt(Math.sqrt(degree)),
  related: () => 1,
  wire: () => 1,
  about: Math.sqrt,
};

/** How strongly an edge of a kind from a node to another pulls the two together. O(1). */
export function pullOf(
  graph: CoverageGraph,
  kind: EdgeKind,
  source: string,
  target: string,
): number {
  return PULL[kind] / EASE[kind](graph.degree(kind === "about" ? target : source));
}

/** Rows are in the graph's own order of nodes. O(nodes + edges). */
export function linksOf(graph: CoverageGraph): Links {
  const rows = new Map(graph.nodes().map((key, row) => [key, row]));
  const from = new Int32Array(graph.size);
  const to = new Int32Array(graph.size);
  const pull = new Float64Array(graph.size);
  let e = 0;
  graph.forEachEdge((_key, { kind }, source, target) => {
    from[e] = rows.get(source) ?? 0;
    to[e] = rows.get(target) ?? 0;
    pull[e] = pullOf(graph, kind, source, target);
    e += 1;
  });
  return { from, to, pull };
}
