import type { EdgeKind, SerializedCoverageGraph } from "../contract.ts";

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

/** Rows are in the graph's own order of nodes. O(nodes + edges). */
export function linksOf({ nodes, edges }: Pick<SerializedCoverageGraph, "nodes" | "edges">): Links {
  const { from, to } = endsOf(edges, new Map(nodes.map(({ key }, row) => [key, row])));
  const degree = new Int32Array(nodes.length);
  for (const ends of [from, to]) for (const row of ends) degree[row]! += 1;
  const pull = new Float64Array(edges.length);
  for (const [e, { attributes }] of edges.entries()) {
    const { kind } = attributes;
    const hub = (kind === "about" ? to : from)[e]!;
    pull[e] = PULL[kind] / EASE[kind](degree[hub]!);
  }
  return { from, to, pull };
}

/** The two ends of each link by their rows. A loop of its own, as many times as quick as `from`. */
export function endsOf(
  links: readonly { readonly source: string; readonly target: string }[],
  rows: ReadonlyMap<string, number>,
): Pick<Links, "from" | "to"> {
  const from = new Int32Array(links.length);
  const to = new Int32Array(links.length);
  for (const [e, { source, target }] of links.entries()) {
    from[e] = rows.get(source) ?? 0;
    to[e] = rows.get(target) ?? 0;
  }
  return { from, to };
}

/** Each node's neighbours, one row after the other; those of row i are from `start[i]` up to `start[i + 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly pull: Float64Array;
}

/** A neighbour is there once for each edge to it. O(nodes + edges). */
export function adjacencyOf({ from, to, pull }: Links, order: number): Adjacency {
  const start = new Int32Array(order + 1);
  for (const ends of [from, to]) for (const row of ends) start[row + 1]! += 1;
  for (let i = 0; i < order; i += 1) start[i + 1]! += start[i]!;
  const other = new Int32Array(2 * from.length);
  const weight = new Float64Array(2 * from.length);
  const next = start.slice();
  for (let e = 0; e < from.length; e += 1) {
    const [a, b, w] = [from[e]!, to[e]!, pull[e]!];
    const [atA, atB] = [next[a]!, next[b]!];
    other[atA] = b;
    other[atB] = a;
    weight[atA] = w;
    weight[atB] = w;
    next[a] = atA + 1;
    next[b] = atB + 1;
  }
  return { start, other, pull: weight };
}
