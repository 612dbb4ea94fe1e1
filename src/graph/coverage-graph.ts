import Graphology from "graphology";
import {
  type EdgeAttributes,
  FORMAT,
  type GraphAttributes,
  type NodeAttributes,
  VERSION,
} from "./contract.ts";
import type { ReadGraph } from "./read-graph.ts";

/** Articles, providers and topics with the edges between them, as the contract has them: for reading. */
export interface CoverageGraph extends ReadGraph<NodeAttributes, EdgeAttributes> {
  getAttributes(): GraphAttributes;
  getAttribute<Name extends keyof GraphAttributes>(name: Name): GraphAttributes[Name];
  export(): object;
}

/** The same in graphology's hands, which can change it. */
export type WritableCoverageGraph = Graphology<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** What a graph says of itself that holds nothing. */
const EMPTY: GraphAttributes = {
  format: FORMAT,
  version: VERSION,
  title: "",
  description: null,
  timeZone: null,
  events: [],
  counts: {
    articles: 0,
    filed: 0,
    undated: 0,
    providers: 0,
    topics: 0,
    related: 0,
    wires: 0,
    stories: 0,
  },
  span: null,
  stories: [],
  networks: { providers: {}, stories: {} },
};

/** An empty graph of the kind the contract asks for: directed, parallel edges of other kinds allowed. */
export function emptyCoverageGraph(): WritableCoverageGraph {
  const graph: WritableCoverageGraph = new Graphology({
    type: "directed",
    multi: true,
    allowSelfLoops: false,
  });
  // graphology keeps the very object that it is given, and writes to it.
  graph.replaceAttributes(structuredClone(EMPTY));
  return graph;
}
