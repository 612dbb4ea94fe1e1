import type { Article, Coverage, DatedArticle } from "../graph/coverage.ts";
import { FacetCounts } from "./filters/facet-counts.ts";
import type { CountedId } from "./filters/facets.ts";
import { type Filters, NO_FILTERS } from "./filters/filters.ts";
import { type Keeps, Sieve } from "./filters/sieve.ts";
import type { Window } from "./view/view.ts";
import { DAY, runIn } from "./window-run.ts";

/** What a change of window or filters brought in and took out, net: keys of articles, providers, topics and stories. */
export interface PresenceChange {
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

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
  readonly #coverage: Coverage;
  /** Articles of one width each: a window meets a run of every track. */
  readonly #tracks: readonly Track[];
  readonly #sieve: Sieve;
  readonly #facets: FacetCounts;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #keys: readonly string[];
  readonly #inWindow: Uint8Array;
  readonly #counts = new Map<string, number>();
  readonly #articles = new Set<string>();
  /** Those that the change under way has touched, and whether they were in before it. */
  readonly #touched = new Map<string, boolean>();
  #filters: Filters = NO_FILTERS;
  #keeps: Keeps = null;
  #undatedIn = false;
  #providers = 0;
  #topics = 0;
  #stories = 0;

  constructor(coverage: Coverage) {
    this.#coverage = coverage;
    const articles = [...coverage.articles.values()];
    this.#sieve = new Sieve(articles);
    this.#facets = new FacetCounts(this.#sieve);
    this.#keys = articles.map(({ key }) => key);
    this.#rows = new Map(this.#keys.map((key, row) => [key, row]));
    this.#inWindow = new Uint8Array(articles.length);
    this.#tracks = [
      new Track(
        coverage.dated.filter(({ precision }) => precision === "minute"),
        0,
      ),
      new Track(
        coverage.dated.filter(({ precision }) => precision === "day"),
        DAY,
      ),
    ];
    this.move(null);
  }

  /** How many articles, providers, topics and stories are in view. */
  get counts(): { articles: number; providers: number; topics: number; stories: number } {
    return {
      articles: this.#articles.size,
      providers: this.#providers,
      topics: this.#topics,
      stories: this.#stories,
    };
  }

  has(key: string): boolean {
    return this.#articles.has(key) || this.#counts.has(key);
  }

  /** How many articles of a provider, topic or story are in. */
  articlesOf(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /**
   * By value of a facet, how many articles would be left if it were the only choice there; values
   * that would leave none are not in it. The same map for many moments.
   */
  leftBy(facet: CountedId): ReadonlyMap<string, number> {
    return this.#facets.of(facet);
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
    const enter = ({ key }: Article) => this.#setInWindow(key, 1);
    const leave = ({ key }: Article) => this.#setInWindow(key, 0);
    for (const track of this.#tracks) track.move(window, enter, leave);
    const undatedIn = window === null;
    if (undatedIn !== this.#undatedIn) this.#coverage.undated.forEach(undatedIn ? enter : leave);
    this.#undatedIn = undatedIn;
    return this.#takeChange();
  }

  #setInWindow(key: string, isIn: 0 | 1): void {
    const row = this.#rows.get(key) ?? -1;
    this.#count(row, -1);
    this.#inWindow[row] = isIn;
    this.#count(row, 1);
  }

  /** Takes a row, as it is now, into the counts or out of them; one outside the window is in none. */
  #count(row: number, by: 1 | -1): void {
    if (this.#inWindow[row] !== 1) return;
    this.#facets.count(row, by);
    if (!this.#sieve.passes(row)) return;
    const key = this.#keys[row] ?? "";
    if (by === 1) this.#enter(key);
    else this.#leave(key);
  }

  #takeChange(): PresenceChange {
    const entered: string[] = [];
    const left: string[] = [];
    for (const [key, wasIn] of this.#touched) {
      if (this.has(key) === wasIn) continue;
      (wasIn ? left : entered).push(key);
    }
    this.#touched.clear();
    return { entered, left };
  }

  #touch(key: string): void {
    if (!this.#touched.has(key)) this.#touched.set(key, this.has(key));
  }

  #enter(key: string): void {
    this.#touch(key);
    this.#articles.add(key);
    for (const group of this.#groupsOf(key)) {
      this.#touch(group);
      const count = this.articlesOf(group);
      this.#counts.set(group, count + 1);
      if (count === 0) this.#countGroup(group, 1);
    }
  }

  #leave(key: string): void {
    this.#touch(key);
    this.#articles.delete(key);
    for (const group of this.#groupsOf(key)) {
      this.#touch(group);
      const count = this.articlesOf(group) - 1;
      if (count > 0) this.#counts.set(group, count);
      else {
        this.#counts.delete(group);
        this.#countGroup(group, -1);
      }
    }
  }

  #groupsOf(key: string): string[] {
    const article = this.#coverage.articles.get(key);
    if (!article) return [];
    const { provider, topics, story } = article;
    return story === null ? [provider, ...topics] : [provider, ...topics, story];
  }

  #countGroup(group: string, by: 1 | -1): void {
    if (this.#coverage.providers.has(group)) this.#providers += by;
    else if (this.#coverage.stories.has(group)) this.#stories += by;
    else this.#topics += by;
  }
}

/** Articles in time order that are all equally wide; those in the window are one run of them. */
class Track {
  readonly #articles: readonly DatedArticle[];
  readonly #width: 0 | typeof DAY;
  #start = 0;
  #end = 0;

  constructor(articles: readonly DatedArticle[], width: 0 | typeof DAY) {
    this.#articles = articles;
    this.#width = width;
  }

  move(
    window: Window | null,
    enter: (article: DatedArticle) => void,
    leave: (article: DatedArticle) => void,
  ): void {
    const all: [number, number] = [0, this.#articles.length];
    const [start, end] = window ? runIn(this.#articles, window, this.#width) : all;
    this.#each(this.#start, Math.min(this.#end, start), leave);
    this.#each(Math.max(this.#start, end), this.#end, leave);
    this.#each(start, Math.min(end, this.#start), enter);
    this.#each(Math.max(start, this.#end), end, enter);
    this.#start = start;
    this.#end = end;
  }

  #each(from: number, to: number, visit: (article: DatedArticle) => void): void {
    for (const article of this.#articles.slice(from, Math.max(from, to))) visit(article);
  }
}
