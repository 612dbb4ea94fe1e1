import { plainNode } from "../../graph/columns/column-graph.ts";
import type { SerializedCoverageGraph } from "../../graph/contract.ts";
import type { CoverageGraph } from "../../graph/coverage-graph.ts";

type Nodes = SerializedCoverageGraph["nodes"];
type Edges = SerializedCoverageGraph["edges"];

/** Nodes or edges of a piece. */
const PIECE = 500;

/**
 * What `graph.export()` gives of nodes and edges, piece by piece, so that other work has its turn
 * between them. Cost: linear.
 */
export function* serializeInPieces(graph: CoverageGraph): Generator<void, SerializedCoverageGraph> {
  const nodes: Nodes = [];
  for (const { node: key, attributes } of graph.nodeEntries()) {
    nodes.push({ key, attributes: plainNode(attributes) });
    if (nodes.length % PIECE === 0) yield;
  }
  const edges: Edges = [];
  for (const { edge: key, source, target, attributes } of graph.edgeEntries()) {
    edges.push({ key, source, target, attributes });
    if (edges.length % PIECE === 0) yield;
  }
  const options = { type: "directed", multi: true, allowSelfLoops: false } as const;
  return { options, attributes: graph.getAttributes(), nodes, edges };
}
