import type { EdgeKind, NodeKind } from "./contract.ts";
import type { CoverageGraph } from "./coverage-graph.ts";

/** The kinds of node that an edge of a kind goes from and to. */
const ENDS: Record<EdgeKind, readonly [NodeKind, NodeKind]> = {
  publishes: ["provider", "article"],
  about: ["article", "topic"],
  related: ["article", "article"],
  wire: ["article", "article"],
};

/**
 * What the schema cannot see: whether each edge joins nodes of the right kinds and each article has
 * one provider. Linear in nodes and edges.
 *
 * @returns the first thing that is wrong, in words, or null.
 */
export function findWrongEnds(graph: CoverageGraph): string | null {
  const wrong = graph.findEdge((_key, { kind }, _source, _target, from, to) => {
    return from.kind !== ENDS[kind][0] || to.kind !== ENDS[kind][1];
  });
  if (wrong !== undefined) {
    const { kind } = graph.getEdgeAttributes(wrong);
    return `edge ${wrong}: "${kind}" goes from ${ENDS[kind].join(" to ")}`;
  }
  const providers = new Map<string, number>();
  graph.forEachEdge((_key, { kind }, _source, target) => {
    if (kind === "publishes") providers.set(target, (providers.get(target) ?? 0) + 1);
  });
  const lone = graph.findNode((key, { kind }) => kind === "article" && providers.get(key) !== 1);
  return lone === undefined ? null : `article ${lone} has ${providers.get(lone) ?? 0} providers`;
}
