import type { Article, Coverage, DatedArticle } from "../../graph/coverage.ts";
import { FacetCounts, type Left } from "../filters/facet-counts.ts";
import type { CountedId } from "../filters/facets.ts";
import { type Filters, NO_FILTERS } from "../filters/filters.ts";
import { type Keeps, Sieve } from "../filters/sieve.ts";
import { Members, type PresenceChange } from "./members.ts";
import { ALWAYS, numbersOf, type Runs, Track } from "./track.ts";
import type { Window } from "../view/view.ts";
import { DAY } from "./window-run.ts";

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
  readonly #tracks: readonly [minute: Track, day: Track];
  readonly #undated: readonly number[];
  readonly #sieve: Sieve;
  readonly #facets: FacetCounts;
  readonly #members: Members;
  readonly #inWindow: Uint8Array;
  readonly #numbers: Uint32Array;
  #siftings = 0;
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
    this.#numbers = numbersOf(this.#tracks, this.#undated, articles.length);
    this.move(null);
  }

  /** How many articles, providers, topics and stories are in view. */
  get counts(): { articles: number; providers: number; topics: number; stories: number } {
    return this.#members.totals;
  }

  /** What the window has of each track now. Cost: none. */
  get runs(): Runs {
    const [[a, b], [c, d]] = [this.#tracks[0].run, this.#tracks[1].run];
    return [a, b, c, d, 0, this.#undatedIn ? 1 : 0];
  }

  /** Counts up whenever other articles pass the filters, in the window or not. */
  get siftings(): number {
    return this.#siftings;
  }

  /** Whether an article passes the filters, in the window or not; of anything else true. */
  passes(key: string): boolean {
    return this.#sieve.passes(this.#members.rowOf(key));
  }

  /** An article's number in its track, as `runs` counts them; `ALWAYS` of anything else. */
  numberOf(key: string): number {
    return this.#numbers[this.#members.rowOf(key)] ?? ALWAYS;
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

  /** Whether one of those is in view. Constant cost, without a look-up of its key. */
  isIn(row: number): boolean {
    return this.#members.isIn(row);
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
    if (this.#sieve.set(filters, keeps, out, into)) this.#siftings += 1;
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
