import { type Links, linksBy } from "./links.ts";
import type { Columns } from "./read-columns.ts";
import { EDGE_KINDS, NONE } from "./sections.ts";
import { timeOrder } from "./time-order.ts";

const EMPTY: readonly string[] = [];

const PUBLISHES = EDGE_KINDS.indexOf("publishes");
const ABOUT = EDGE_KINDS.indexOf("about");
const RELATED = EDGE_KINDS.indexOf("related");

/** Who is around an article or a group, by name; each list is made when it is first asked for. */
export class Neighbours {
  readonly out: Links;
  readonly in: Links;
  /** Rows of all articles: by time, then key; undated ones last. */
  readonly inTime: Uint32Array;
  readonly #columns: Columns;
  readonly #keys: readonly string[];
  /** By row of an article, its place in `inTime`. */
  readonly #rank: Uint32Array;
  readonly #provider: Uint32Array;
  readonly #lists: (readonly string[] | undefined)[] = [];
  readonly #listedBy: (readonly string[] | undefined)[] = [];
  readonly #topics: (readonly string[] | undefined)[] = [];
  #copies: ReadonlyMap<number, readonly number[]> | null = null;

  /** Cost: O(n log n + m), without a look at what lies between articles. */
  constructor(columns: Columns, keys: readonly string[]) {
    this.#columns = columns;
    this.#keys = keys;
    this.out = linksBy(columns.source, keys.length);
    this.in = linksBy(columns.target, keys.length);
    this.inTime = timeOrder(columns, keys);
    this.#rank = new Uint32Array(keys.length);
    for (const [place, row] of this.inTime.entries()) this.#rank[row] = place;
    this.#provider = new Uint32Array(keys.length);
    for (const [edge, kind] of columns.link.entries()) {
      if (kind === PUBLISHES) this.#provider[columns.target[edge] ?? 0] = columns.source[edge] ?? 0;
    }
  }

  /** An article's place in time among all; 0 of what is none. */
  rankOf(row: number): number {
    return this.#rank[row] ?? 0;
  }

  providerOf(row: number): string {
    return this.#keys[this.#provider[row] ?? 0] ?? "";
  }

  /** In order of key. */
  topicsOf(row: number): readonly string[] {
    return (this.#topics[row] ??= this.#named(this.#along(this.out, row, ABOUT)).toSorted());
  }

  /** Keys of the articles that it lists, and of those that list it; in time order. */
  listsOf(row: number): readonly string[] {
    return (this.#lists[row] ??= this.#inTimeOrder(this.#along(this.out, row, RELATED)));
  }

  listedByOf(row: number): readonly string[] {
    return (this.#listedBy[row] ??= this.#inTimeOrder(this.#along(this.in, row, RELATED)));
  }

  /** Keys of the other articles with the same text; in time order. */
  copiesOf(row: number): readonly string[] {
    const wire = this.#columns.wire[row] ?? NONE;
    if (wire === NONE) return EMPTY;
    this.#copies ??= this.#groupCopies();
    const others = (this.#copies.get(wire) ?? []).filter((other) => other !== row);
    return this.#named(others);
  }

  /** Keys of a provider's or a topic's articles in time order, undated ones last. */
  articlesOf(row: number): readonly string[] {
    const [links, kind] = this.#columns.kind[row] === 1 ? [this.out, PUBLISHES] : [this.in, ABOUT];
    return this.#inTimeOrder(this.#along(links, row, kind));
  }

  /** Rows at the other ends of a node's edges of a kind. */
  #along({ starts, edges }: Links, row: number, kind: number): number[] {
    const others = edges === this.out.edges ? this.#columns.target : this.#columns.source;
    const found: number[] = [];
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const edge = edges[at] ?? 0;
      if (this.#columns.link[edge] === kind) found.push(others[edge] ?? 0);
    }
    return found;
  }

  #named(rows: readonly number[]): readonly string[] {
    return rows.length === 0 ? EMPTY : rows.map((row) => this.#keys[row] ?? "");
  }

  #inTimeOrder(rows: readonly number[]): readonly string[] {
    return this.#named(rows.toSorted((a, b) => (this.#rank[a] ?? 0) - (this.#rank[b] ?? 0)));
  }

  #groupCopies(): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (const row of this.inTime) {
      const wire = this.#columns.wire[row] ?? NONE;
      if (wire === NONE) continue;
      const group = groups.get(wire);
      if (group) group.push(row);
      else groups.set(wire, [row]);
    }
    return groups;
  }
}
