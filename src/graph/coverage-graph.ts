import Graphology from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "./contract.ts";

/** Articles, providers and topics with the edges between them, as the contract has them. */
export type CoverageGraph = Graphology<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** An empty graph of the kind the contract asks for: directed, parallel edges of other kinds allowed. */
export function emptyCoverageGraph(): CoverageGraph {
  return new Graphology({ type: "directed", multi: true, allowSelfLoops: false });
}
