import { bisectLeft } from "./bisect.ts";
import type {
  EdgeAttributes,
  GraphAttributes,
  NodeAttributes,
  SerializedCoverageGraph,
  Story,
} from "../contract.ts";
import type { ReadGraph, VisitEdge } from "../read-graph.ts";
import { ArticleRow, plainArticle } from "./article-row.ts";
import { edgeKeys } from "./edge-keys.ts";
import {
  type Evidence,
  readEvidence,
  readGroups,
  readNetworks,
  readStories,
  type StoryRow,
} from "./loose.ts";
import { Neighbours } from "./neighbours.ts";
import type { Columns } from "./read-columns.ts";
import { EDGE_KINDS } from "./sections.ts";

type Visit<T> = VisitEdge<EdgeAttributes, T>;

const PLAIN = EDGE_KINDS.map((kind) => (kind === "wire" ? null : ({ kind } as const)));

/**
 * A coverage graph that is read from its columns: it has graphology's words for what is asked of it, and
 * holds no object for an edge, and one for a node. It doesn't change.
 *
 * Cost: O(n log n + m) to make, of which no text but the keys is a part; the keys of edges are made when
 * the first is asked for.
 */
export class ColumnGraph implements ReadGraph<NodeAttributes, EdgeAttributes> {
  readonly columns: Columns;
  readonly order: number;
  readonly size: number;
  readonly neighbours: Neighbours;
  readonly stories: readonly StoryRow<number>[];
  readonly #keys: readonly string[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #nodes: readonly NodeAttributes[];
  #edgeKeys: readonly string[] | null = null;
  #edgeRows: ReadonlyMap<string, number> | null = null;
  #networks: GraphAttributes["networks"] | null = null;
  #evidence: { readonly row: number; readonly is: Evidence } | null = null;

  /** @throws {Error} when two nodes have one key, or what is said of groups or stories is none. */
  constructor(columns: Columns) {
    const { nodes, edges } = columns.heading;
    this.columns = columns;
    this.order = nodes;
    this.size = edges;
    this.#keys = Array.from({ length: nodes }, (_, row) => columns.names.at(row));
    this.#rows = new Map(this.#keys.map((key, row) => [key, row]));
    if (this.#rows.size < nodes) throw new Error("a node is there twice");
    this.neighbours = new Neighbours(columns, this.#keys);
    this.stories = readStories(columns);
    const groups = readGroups(columns).values();
    this.#nodes = this.#keys.map((key, row) => {
      if (columns.kind[row] === 0) return new ArticleRow(this, row, key);
      const { value } = groups.next();
      if (value === undefined) throw new Error("groups: one is missing");
      return value;
    });
  }

  nodes(): string[] {
    return [...this.#keys];
  }

  /** Its place among all nodes; -1 for what it doesn't have. */
  rowOf(key: string): number {
    return this.#rows.get(key) ?? -1;
  }

  hasNode(key: string): boolean {
    return this.#rows.has(key);
  }

  getNodeAttributes(key: string): NodeAttributes {
    return this.nodeAt(this.#row(key));
  }

  /** @throws {RangeError} where there is no such row. */
  nodeAt(row: number): NodeAttributes {
    const node = this.#nodes[row];
    if (node === undefined) throw new RangeError(`there is no node ${row}`);
    return node;
  }

  getNodeAttribute<Name extends keyof NodeAttributes>(
    key: string,
    name: Name,
  ): NodeAttributes[Name] {
    return this.getNodeAttributes(key)[name];
  }

  forEachNode(visit: (key: string, attributes: NodeAttributes) => void): void {
    for (const [row, key] of this.#keys.entries()) visit(key, this.nodeAt(row));
  }

  mapNodes<T>(make: (key: string, attributes: NodeAttributes) => T): T[] {
    return this.#keys.map((key, row) => make(key, this.nodeAt(row)));
  }

  filterNodes(test: (key: string, attributes: NodeAttributes) => boolean): string[] {
    return this.#keys.filter((key, row) => test(key, this.nodeAt(row)));
  }

  findNode(test: (key: string, attributes: NodeAttributes) => boolean): string | undefined {
    return this.#keys.find((key, row) => test(key, this.nodeAt(row)));
  }

  someNode(test: (key: string, attributes: NodeAttributes) => boolean): boolean {
    return this.findNode(test) !== undefined;
  }

  *nodeEntries() {
    for (const [row, node] of this.#keys.entries()) yield { node, attributes: this.nodeAt(row) };
  }

  /** All, in the order of the file; or those of a node, first those that lead to it; or between two. */
  edges(node?: string, target?: string): string[] {
    if (node === undefined) return [...this.edgeKeys()];
    if (target === undefined) return this.mapEdges(node, (edge) => edge);
    return this.edges(node).filter((edge) => this.opposite(node, edge) === target);
  }

  filterEdges(test: Visit<boolean>): string[] {
    return this.edgeKeys().filter((_edge, row) => this.#visit(row, test));
  }

  opposite(node: string, edge: string): string {
    const [source, target] = this.extremities(edge);
    return source === node ? target : source;
  }

  neighbors(node: string): string[] {
    return [...new Set(this.edges(node).map((edge) => this.opposite(node, edge)))];
  }

  /** The same list each time. Cost: linear, the first time. */
  edgeKeys(): readonly string[] {
    return (this.#edgeKeys ??= edgeKeys(this.columns, this.#keys));
  }

  hasEdge(key: string): boolean {
    return this.#edges().has(key);
  }

  getEdgeAttributes(edge: string): EdgeAttributes {
    return this.#attributesAt(this.#edgeRow(edge));
  }

  getEdgeAttribute<Name extends keyof EdgeAttributes>(
    edge: string,
    name: Name,
  ): EdgeAttributes[Name] {
    return this.getEdgeAttributes(edge)[name];
  }

  source(edge: string): string {
    return this.#keys[this.columns.source[this.#edgeRow(edge)] ?? 0] ?? "";
  }

  target(edge: string): string {
    return this.#keys[this.columns.target[this.#edgeRow(edge)] ?? 0] ?? "";
  }

  extremities(edge: string): [source: string, target: string] {
    return [this.source(edge), this.target(edge)];
  }

  forEachEdge(visit: Visit<void>): void;
  forEachEdge(node: string, visit: Visit<void>): void;
  forEachEdge(...given: [Visit<void>] | [string, Visit<void>]): void {
    if (given.length === 2) for (const row of this.#around(given[0])) this.#visit(row, given[1]);
    else for (let row = 0; row < this.size; row += 1) this.#visit(row, given[0]);
  }

  mapEdges<T>(node: string, make: Visit<T>): T[] {
    return this.#around(node).map((row) => this.#visit(row, make));
  }

  forEachOutEdge(node: string, visit: Visit<void>): void {
    for (const row of this.#along("out", node)) this.#visit(row, visit);
  }

  someOutEdge(source: string, target: string, test: Visit<boolean>): boolean {
    const to = this.rowOf(target);
    return this.#along("out", source).some(
      (row) => this.columns.target[row] === to && this.#visit(row, test),
    );
  }

  *edgeEntries() {
    const keys = this.edgeKeys();
    const { source, target } = this.columns;
    for (const [row, edge] of keys.entries()) {
      const ends = {
        source: this.#keys[source[row] ?? 0] ?? "",
        target: this.#keys[target[row] ?? 0] ?? "",
      };
      yield { edge, attributes: this.#attributesAt(row), ...ends };
    }
  }

  degree(node: string): number {
    return this.#count("in", node) + this.#count("out", node);
  }

  inDegree(node: string): number {
    return this.#count("in", node);
  }

  getAttribute<Name extends keyof GraphAttributes>(name: Name): GraphAttributes[Name] {
    if (name === "stories" || name === "networks") return this.getAttributes()[name];
    return (this.columns.heading.attributes as GraphAttributes)[name];
  }

  /** Stories and places are put together when they are read. */
  getAttributes(): GraphAttributes {
    const { attributes } = this.columns.heading;
    const [stories, networks] = [() => this.#plainStories(), () => this.#places()];
    return {
      ...attributes,
      get stories() {
        return stories();
      },
      get networks() {
        return networks();
      },
    };
  }

  /** As graph.json has it. Cost: linear, with every text. */
  export(): SerializedCoverageGraph {
    return {
      options: { type: "directed", multi: true, allowSelfLoops: false },
      attributes: this.getAttributes(),
      nodes: this.mapNodes((key, attributes) => ({ key, attributes: plainNode(attributes) })),
      edges: Array.from(this.edgeEntries(), ({ edge: key, attributes, source, target }) => ({
        key,
        source,
        target,
        attributes,
      })),
    };
  }

  /** Any name that is spoken of, by number; those of nodes come first. */
  nameOf(index: number): string {
    return this.#keys[index] ?? this.columns.names.at(index);
  }

  /** Cost: reading some JSON; that of the article asked about last is kept. */
  evidenceOf(row: number): Evidence {
    if (this.#evidence?.row !== row) {
      this.#evidence = { row, is: readEvidence(this.columns.evidence.at(row)) };
    }
    return this.#evidence.is;
  }

  #plainStories(): Story[] {
    return this.stories.map(plainStory);
  }

  #places(): GraphAttributes["networks"] {
    return (this.#networks ??= readNetworks(this.columns));
  }

  #row(key: string): number {
    const row = this.#rows.get(key);
    if (row === undefined) throw new Error(`the graph has no node ${key}`);
    return row;
  }

  #edges(): ReadonlyMap<string, number> {
    return (this.#edgeRows ??= new Map(this.edgeKeys().map((key, row) => [key, row])));
  }

  #edgeRow(edge: string): number {
    const row = this.#edges().get(edge);
    if (row === undefined) throw new Error(`the graph has no edge ${edge}`);
    return row;
  }

  #attributesAt(row: number): EdgeAttributes {
    const plain = PLAIN[this.columns.link[row] ?? 0];
    if (plain) return plain;
    const { wireEdge, wireBy, similarity } = this.columns;
    const place = bisectLeft(wireEdge, row);
    const by = wireBy[place] === 1 ? "headline" : "text";
    return { kind: "wire", by, similarity: similarity[place] ?? 0 };
  }

  #visit<T>(row: number, visit: Visit<T>): T {
    const [source = 0, target = 0] = [this.columns.source[row], this.columns.target[row]];
    const edge = this.edgeKeys()[row] ?? "";
    return visit(edge, this.#attributesAt(row), this.#keys[source] ?? "", this.#keys[target] ?? "");
  }

  #around(node: string): number[] {
    return [...this.#along("in", node), ...this.#along("out", node)];
  }

  #along(way: "in" | "out", node: string): number[] {
    const { starts, edges } = this.neighbours[way];
    const row = this.#row(node);
    return Array.from(edges.subarray(starts[row], starts[row + 1]));
  }

  #count(way: "in" | "out", node: string): number {
    const { starts } = this.neighbours[way];
    const row = this.#row(node);
    return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  }
}

/** What a node says in graph.json. */
export function plainNode(node: NodeAttributes): NodeAttributes {
  return node.kind === "article" ? plainArticle(node) : node;
}

function plainStory(story: Story): Story {
  const { key, label, central, articles, size, providers, firsts, last, span } = story;
  const { halfLife, days, topics, outlets } = story;
  const told = { key, label, central, articles, size, providers, firsts, last, span };
  return { ...told, halfLife, days, topics, outlets };
}
