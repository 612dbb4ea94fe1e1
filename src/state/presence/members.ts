import type { Coverage } from "../../graph/coverage.ts";

/** What a change of window or filters brought in and took out, net: keys of articles, providers, topics and stories. */
export interface PresenceChange {
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

const KINDS = ["articles", "providers", "topics", "stories"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Of each article whether it is in, and of each provider, topic and story how many of its articles
 * are. Everything has a row, articles first: with one step of a brush all articles may come or go.
 */
export class Members {
  readonly #keys: readonly string[];
  readonly #rows: ReadonlyMap<string, number>;
  /** By row, its kind as a place in `KINDS`. */
  readonly #kinds: Uint8Array;
  /** Of each article, the rows of its provider, topics and story. */
  readonly #groups: readonly Int32Array[];
  readonly #counts: Int32Array;
  /** Of what the change under way has touched, 1 what was out before it and 2 what was in. */
  readonly #before: Uint8Array;
  /** How many are in, by place in `KINDS`. */
  readonly #totals = new Int32Array(KINDS.length);
  #touched: number[] = [];

  /** Cost: linear, once. */
  constructor(coverage: Coverage) {
    this.#keys = KINDS.flatMap((kind) => [...coverage[kind].keys()]);
    const kinds = KINDS.flatMap((kind, place) => Array.from(coverage[kind].keys(), () => place));
    this.#kinds = Uint8Array.from(kinds);
    this.#rows = new Map(this.#keys.map((key, row) => [key, row]));
    this.#groups = Array.from(coverage.articles.values(), ({ provider, topics, story }) =>
      Int32Array.from([provider, ...topics, ...(story === null ? [] : [story])], (key) =>
        this.rowOf(key),
      ),
    );
    this.#counts = new Int32Array(this.#keys.length);
    this.#before = new Uint8Array(this.#keys.length);
  }

  /** How many of a kind are in. */
  get totals(): Record<Kind, number> {
    const [articles = 0, providers = 0, topics = 0, stories = 0] = this.#totals;
    return { articles, providers, topics, stories };
  }

  /** An article's row is its place among all articles; -1 for what the coverage doesn't have. */
  rowOf(key: string): number {
    return this.#rows.get(key) ?? -1;
  }

  /** How many articles of a group are in; of an article, 1 while it is. */
  countOf(key: string): number {
    return this.#counts[this.rowOf(key)] ?? 0;
  }

  /** The same of groups alone: none of an article. */
  countOfGroup(key: string): number {
    const row = this.rowOf(key);
    return row < this.#groups.length ? 0 : (this.#counts[row] ?? 0);
  }

  /** Whether what has this row is in. Constant cost, without a look-up of its key. */
  isIn(row: number): boolean {
    return (this.#counts[row] ?? 0) > 0;
  }

  /** How many of some rows are in. Cost: those. */
  countIn(rows: Int32Array): number {
    let count = 0;
    for (const row of rows) if (this.isIn(row)) count += 1;
    return count;
  }

  /** Brings an article in, or takes it out. Cost: its groups. */
  add(article: number, by: 1 | -1): void {
    this.#add(article, by);
    for (const group of this.#groups[article] ?? []) this.#add(group, by);
  }

  /** What has come and gone since this was asked last. Cost: what was touched. */
  takeChange(): PresenceChange {
    const [entered, left]: [string[], string[]] = [[], []];
    for (const row of this.#touched) {
      const [wasIn, isIn] = [this.#before[row] === 2, this.isIn(row)];
      this.#before[row] = 0;
      if (wasIn !== isIn) (isIn ? entered : left).push(this.#keys[row] ?? "");
    }
    this.#touched = [];
    return { entered, left };
  }

  #add(row: number, by: 1 | -1): void {
    const wasIn = this.isIn(row);
    if (this.#before[row] === 0) {
      this.#before[row] = wasIn ? 2 : 1;
      this.#touched.push(row);
    }
    this.#counts[row] = (this.#counts[row] ?? 0) + by;
    if (wasIn === this.isIn(row)) return;
    const kind = this.#kinds[row] ?? 0;
    this.#totals[kind] = (this.#totals[kind] ?? 0) + by;
  }
}
