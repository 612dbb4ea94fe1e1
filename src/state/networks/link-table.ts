import type { LinkKind } from "../view/view.ts";
import type { NetworkGraph } from "./network.ts";

/** Every link of a network in columns, for what runs over all of them often. */
export class LinkTable {
  readonly keys: readonly string[];
  readonly #kinds: readonly LinkKind[];
  readonly #source: Uint32Array;
  readonly #target: Uint32Array;
  #rows: ReadonlyMap<string, number> | null = null;

  /** Cost: linear. */
  constructor(graph: NetworkGraph) {
    const [keys, kinds]: [string[], LinkKind[]] = [[], []];
    const nodes = new Map(graph.nodes().map((key, row) => [key, row]));
    this.#source = new Uint32Array(graph.size);
    this.#target = new Uint32Array(graph.size);
    graph.forEachEdge((edge, { kind }, source, target) => {
      this.#source[keys.length] = nodes.get(source) ?? 0;
      this.#target[keys.length] = nodes.get(target) ?? 0;
      keys.push(edge);
      kinds.push(kind);
    });
    this.keys = keys;
    this.#kinds = kinds;
  }

  /** Cost: linear, the first time. */
  rowOf(edge: string): number | undefined {
    this.#rows ??= new Map(this.keys.map((key, row) => [key, row]));
    return this.#rows.get(edge);
  }

  /** @throws {RangeError} where there is no such row. */
  kindOf(row: number): LinkKind {
    const kind = this.#kinds[row];
    if (kind === undefined) throw new RangeError(`There is no link ${row}.`);
    return kind;
  }

  /** Those of a kind. Cost: linear. */
  ofKind(kind: LinkKind): readonly string[] {
    return this.keys.filter((_edge, row) => this.#kinds[row] === kind);
  }

  /** The places of both its nodes among all nodes of the graph. */
  endsOf(row: number): readonly [source: number, target: number] {
    return [this.#source[row] ?? 0, this.#target[row] ?? 0];
  }
}

const known = new WeakMap<NetworkGraph, LinkTable>();

/** The links of a graph that doesn't change any more. Cost: linear, once for a graph. */
export function linkTableOf(graph: NetworkGraph): LinkTable {
  const table = known.get(graph) ?? new LinkTable(graph);
  known.set(graph, table);
  return table;
}
