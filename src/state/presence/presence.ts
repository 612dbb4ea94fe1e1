import type { Article, Coverage, DatedArticle } from "../../graph/coverage.ts";
import { FacetCounts, type Left } from "../filters/facet-counts.ts";
import type { CountedId } from "../filters/facets.ts";
import { type Filters, NO_FILTERS } from "../filters/filters.ts";
import { type Keeps, Sieve } from "../filters/sieve.ts";
import { Members, type PresenceChange } from "./members.ts";
import type { Window } from "../view/view.ts";
import { DAY, runIn } from "./window-run.ts";

/**
 * Which nodes and stories are in view. An article is when it passes the filters and its publish time
 * is in the window (a date-only one's when its day touches it); without a window undated articles
 * are in too. Providers, topics and stories are in as long as one of their articles is.
 *
 * Cost of another window: two binary searches and the articles that enter or leave, with their
 * groups and facets; nothing that stays is looked at. Only from or to "no window" it also passes the
 * undated ones. Of another filter: one look at each article, then those that enter or leave.
 */
export class Presence {
  /** Articles of one width each: a window meets a run of every track. */
  readonly #tracks: readonly Track[];
  readonly #undated: readonly number[];
  readonly #sieve: Sieve;
  readonly #facets: FacetCounts;
  readonly #members: Members;
  readonly #inWindow: Uint8Array;
  #filters: Filters = NO_FILTERS;
  #keeps: Keeps = null;
  #undatedIn = false;

  constructor(coverage: Coverage) {
    const articles = [...coverage.articles.values()];
    this.#sieve = new Sieve(articles);
    this.#facets = new FacetCounts(this.#sieve);
    this.#members = new Members(coverage);
    this.#inWindow = new Uint8Array(articles.length);
    const rowOf = ({ key }: Article) => this.#members.rowOf(key);
    const track = (precision: DatedArticle["precision"], width: 0 | typeof DAY) =>
      new Track(
        coverage.dated.filter((article) => article.precision === precision),
        rowOf,
        width,
      );
    this.#tracks = [track("minute", 0), track("day", DAY)];
    this.#undated = coverage.undated.map(rowOf);
    this.move(null);
  }

  /** How many articles, providers, topics and stories are in view. */
  get counts(): { articles: number; providers: number; topics: number; stories: number } {
    return this.#members.totals;
  }

  has(key: string): boolean {
    return this.#members.countOf(key) > 0;
  }

  /** How many articles of a provider, topic or story are in. */
  articlesOf(key: string): number {
    return this.#members.countOfGroup(key);
  }

  /** Of articles, providers, topics and stories where `countIn` finds them; the same in every presence. */
  rowsOf(keys: Iterable<string>): Int32Array {
    return Int32Array.from(keys, (key) => this.#members.rowOf(key));
  }

  /** How many of those are in view. Cost: a look at each, by number. */
  countIn(rows: Int32Array): number {
    return this.#members.countIn(rows);
  }

  /**
   * By value of a facet, how many articles would be left if it were the only choice there; values
   * that would leave none are not in it. Cost: the facet's values; `left` has them by number.
   */
  leftBy(facet: CountedId): ReadonlyMap<string, number> {
    return this.#facets.of(facet);
  }

  /** The same by number. Cost: none. */
  left(facet: CountedId): Left {
    return this.#facets.left(facet);
  }

  /** The same of one value. Cost: a look-up. */
  leftOf(facet: CountedId, value: string): number {
    const { counts, numberOf } = this.#facets.left(facet);
    return counts[numberOf(value)] ?? 0;
  }

  /** Takes on a window and, where they are given, other filters. */
  move(
    window: Window | null,
    filters: Filters = this.#filters,
    keeps: Keeps = this.#keeps,
  ): PresenceChange {
    this.#filters = filters;
    this.#keeps = keeps;
    const out = (row: number) => this.#count(row, -1);
    const into = (row: number) => this.#count(row, 1);
    this.#sieve.set(filters, keeps, out, into);
    const enter = (row: number) => this.#setInWindow(row, 1);
    const leave = (row: number) => this.#setInWindow(row, 0);
    for (const track of this.#tracks) track.move(window, enter, leave);
    const undatedIn = window === null;
    if (undatedIn !== this.#undatedIn) this.#undated.forEach(undatedIn ? enter : leave);
    this.#undatedIn = undatedIn;
    return this.#members.takeChange();
  }

  #setInWindow(row: number, isIn: 0 | 1): void {
    this.#count(row, -1);
    this.#inWindow[row] = isIn;
    this.#count(row, 1);
  }

  /** Takes a row, as it is now, into the counts or out of them; one outside the window is in none. */
  #count(row: number, by: 1 | -1): void {
    if (this.#inWindow[row] !== 1) return;
    this.#facets.count(row, by);
    if (this.#sieve.passes(row)) this.#members.add(row, by);
  }
}

/** Articles in time order that are all equally wide; those in the window are one run of them. */
class Track {
  readonly #articles: readonly DatedArticle[];
  readonly #rows: Int32Array;
  readonly #width: 0 | typeof DAY;
  #start = 0;
  #end = 0;

  constructor(
    articles: readonly DatedArticle[],
    rowOf: (article: Article) => number,
    width: 0 | typeof DAY,
  ) {
    this.#articles = articles;
    this.#rows = Int32Array.from(articles, rowOf);
    this.#width = width;
  }

  move(window: Window | null, enter: (row: number) => void, leave: (row: number) => void): void {
    const all: [number, number] = [0, this.#articles.length];
    const [start, end] = window ? runIn(this.#articles, window, this.#width) : all;
    this.#each(this.#start, Math.min(this.#end, start), leave);
    this.#each(Math.max(this.#start, end), this.#end, leave);
    this.#each(start, Math.min(end, this.#start), enter);
    this.#each(Math.max(start, this.#end), end, enter);
    this.#start = start;
    this.#end = end;
  }

  #each(from: number, to: number, visit: (row: number) => void): void {
    for (let place = from; place < to; place += 1) visit(this.#rows[place] ?? -1);
  }
}
