import type { Article } from "../../graph/coverage.ts";
import { COUNTED, type CountedId, isWithin, VALUES_OF } from "./facets.ts";
import { FacetValues } from "./facet-values.ts";
import { FACETS, type Filters, NO_FILTERS } from "./filters.ts";

/** What can keep an article out besides the window, each with a bit of its own. */
const BARS = [...COUNTED, "kept"] as const;
type Bar = (typeof BARS)[number];

const BIT = Object.fromEntries(BARS.map((bar, at) => [bar, 1 << at])) as Record<Bar, number>;

/** Whether an article is among those that one keeps; null keeps all. */
export type Keeps = ((article: Article) => boolean) | null;

/**
 * Which articles pass which filters, as one number a row: 0 passes all, and a single bit says that
 * one filter alone keeps the article out. After crossfilter (Square, 2012).
 */
export class Sieve {
  readonly #articles: readonly Article[];
  readonly #failed: Uint16Array;
  readonly #values: Readonly<Record<CountedId, FacetValues>>;
  #filters: Filters = NO_FILTERS;
  #keeps: Keeps = null;

  /** Cost: O(n), once. */
  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    this.#failed = new Uint16Array(articles.length);
    const values = COUNTED.map((facet) => {
      return [
        facet,
        new FacetValues(articles.map((article) => VALUES_OF[facet](article))),
      ] as const;
    });
    this.#values = Object.fromEntries(values) as Record<CountedId, FacetValues>;
  }

  /** Of what is no article's row, true. */
  passes(row: number): boolean {
    return (this.#failed[row] ?? 0) === 0;
  }

  /** Whether nothing but this facet keeps the row out, or nothing at all. */
  passesBut(row: number, facet: CountedId): boolean {
    return ((this.#failed[row] ?? 0) & ~BIT[facet]) === 0;
  }

  /** Whether no more than one filter keeps the row out: else it counts nowhere. */
  isNear(row: number): boolean {
    const failed = this.#failed[row] ?? 0;
    return (failed & (failed - 1)) === 0;
  }

  /** What the articles have of a facet, by row. */
  valuesIn(facet: CountedId): FacetValues {
    return this.#values[facet];
  }

  /**
   * Takes on filters. `before` and `after` are told of each row whose number changes, around it.
   *
   * Cost: O(n) for each filter that is another than before; nothing for the others.
   *
   * @returns whether one is.
   */
  set(
    filters: Filters,
    keeps: Keeps,
    before: (row: number) => void,
    after: (row: number) => void,
  ): boolean {
    const changed = this.#tests(filters, keeps);
    this.#filters = filters;
    this.#keeps = keeps;
    if (changed.length === 0) return false;
    for (let row = 0; row < this.#articles.length; row += 1) {
      const was = this.#failed[row] ?? 0;
      let is = was;
      for (const { bit, passes } of changed) is = passes(row) ? is & ~bit : is | bit;
      if (is === was) continue;
      before(row);
      this.#failed[row] = is;
      after(row);
    }
    return true;
  }

  /** What of the filters is another than before. */
  #tests(filters: Filters, keeps: Keeps) {
    const tests: { readonly bit: number; readonly passes: (row: number) => boolean }[] = [];
    for (const facet of FACETS) {
      if (filters[facet] === this.#filters[facet]) continue;
      tests.push({ bit: BIT[facet], passes: this.#values[facet].choiceOf(filters[facet]) });
    }
    const onArticle = (bit: number, test: (article: Article) => boolean) => {
      const passes = (row: number) => {
        const article = this.#articles[row];
        return article !== undefined && test(article);
      };
      tests.push({ bit, passes });
    };
    const { quality } = filters;
    if (quality !== this.#filters.quality) {
      onArticle(BIT.quality, (article) => isWithin(article, quality));
    }
    if (keeps !== this.#keeps) onArticle(BIT.kept, (article) => keeps === null || keeps(article));
    return tests;
  }
}
