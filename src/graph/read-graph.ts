/**
 * What is read of a graph, by the names that graphology has for it: its own graphs are such graphs, and
 * so is `ColumnGraph`, which holds a coverage graph in columns.
 */
export interface ReadGraph<Node, Edge> {
  /** How many nodes, and how many edges. */
  readonly order: number;
  readonly size: number;
  nodes(): string[];
  hasNode(key: string): boolean;
  /** @throws {Error} for a key that it doesn't have, as all that follow do. */
  getNodeAttributes(key: string): Node;
  getNodeAttribute<Name extends keyof Node>(key: string, name: Name): Node[Name];
  forEachNode(visit: (key: string, attributes: Node) => void): void;
  mapNodes<T>(make: (key: string, attributes: Node) => T): T[];
  filterNodes(test: (key: string, attributes: Node) => boolean): string[];
  findNode(test: (key: string, attributes: Node) => boolean): string | undefined;
  someNode(test: (key: string, attributes: Node) => boolean): boolean;
  nodeEntries(): Iterable<{ readonly node: string; readonly attributes: Node }>;
  edges(): string[];
  /** Those of a node, or those between two. Cost: those of the node. */
  edges(node: string): string[];
  edges(node: string, other: string): string[];
  filterEdges(test: VisitEdge<Edge, boolean>): string[];
  hasEdge(key: string): boolean;
  getEdgeAttributes(edge: string): Edge;
  getEdgeAttribute<Name extends keyof Edge>(edge: string, name: Name): Edge[Name];
  source(edge: string): string;
  target(edge: string): string;
  extremities(edge: string): [source: string, target: string];
  forEachEdge(visit: VisitEdge<Edge, void>): void;
  forEachEdge(node: string, visit: VisitEdge<Edge, void>): void;
  mapEdges<T>(node: string, make: VisitEdge<Edge, T>): T[];
  forEachOutEdge(node: string, visit: VisitEdge<Edge, void>): void;
  /** Of the edges from one to another. */
  someOutEdge(source: string, target: string, test: VisitEdge<Edge, boolean>): boolean;
  edgeEntries(): Iterable<EdgeEntry<Edge>>;
  opposite(node: string, edge: string): string;
  /** Each once. */
  neighbors(node: string): string[];
  /** How many edges a node has, and how many lead to it. */
  degree(node: string): number;
  inDegree(node: string): number;
}

export type VisitEdge<Edge, T> = (
  edge: string,
  attributes: Edge,
  source: string,
  target: string,
) => T;

interface EdgeEntry<Edge> {
  readonly edge: string;
  readonly attributes: Edge;
  readonly source: string;
  readonly target: string;
}
