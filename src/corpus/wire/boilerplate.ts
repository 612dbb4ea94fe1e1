import { compareText } from "../text/compare-text.ts";
import type { ReportedArticle } from "./reported-article.ts";
import { stockTexts } from "./stock-texts.ts";

/**
 * What one outlet repeats under this many headlines, and under this share of those it has, is its
 * boilerplate. Not excerpts are counted: an outlet that files a text anew repeats all of it.
 */
const LEAST_HEADLINES = 3;
const LEAST_SHARE = 0.1;

/** An article's headline, folded, and its place in the list. */
interface Headed {
  readonly headline: string;
  readonly index: number;
}

/**
 * The shingles of each article without those that its outlet repeats again and again ("Get the latest
 * news…"), and without stock texts of agencies: neither makes a wire copy.
 *
 * Cost: linear in the shingles, but for sorting each outlet's headlines.
 *
 * @param headlines of each article its title, as wordsOf has it.
 * @param shingles of each article's excerpt, sorted, distinct, numbered from 0 with few gaps.
 */
export function withoutBoilerplate(
  articles: readonly ReportedArticle[],
  headlines: readonly (readonly string[])[],
  shingles: readonly Int32Array[],
): Int32Array[] {
  const outlets = byOutlet(articles, headlines);
  const titles = articles.map(({ title }) => title);
  const isStock = stockTexts(outlets, titles, shingles);
  const kept = shingles.map((own) =>
    own.some(isStock) ? own.filter((one) => !isStock(one)) : own,
  );
  const counter = new HeadlineCounter(shingles);
  for (const outlet of outlets) {
    if (outlet.length < LEAST_HEADLINES) continue;
    const headlines = counter.count(outlet);
    const often = Math.max(LEAST_HEADLINES, LEAST_SHARE * headlines);
    for (const { index } of outlet) {
      kept[index] = kept[index]?.filter((shingle) => counter.of(shingle) < often) ?? NONE;
    }
    counter.clear(outlet);
  }
  return kept;
}

const NONE = new Int32Array();

/** Each outlet's articles, those with the same headline together. */
function byOutlet(
  articles: readonly ReportedArticle[],
  headlines: readonly (readonly string[])[],
): Headed[][] {
  const outlets = new Map<string, Headed[]>();
  for (const [index, { domain }] of articles.entries()) {
    const headed = { headline: headlines[index]?.join(" ") ?? "", index };
    const outlet = outlets.get(domain);
    if (outlet) outlet.push(headed);
    else outlets.set(domain, [headed]);
  }
  return [...outlets.values()].map((outlet) =>
    outlet.toSorted((a, b) => compareText(a.headline, b.headline)),
  );
}

/** Counts under how many headlines of one outlet each shingle occurs: one table for all outlets. */
class HeadlineCounter {
  readonly #shingles: readonly Int32Array[];
  readonly #counts: Int32Array;
  /** The last headline that each shingle was counted under. */
  readonly #last: Int32Array;
  #headline = 0;

  constructor(shingles: readonly Int32Array[]) {
    this.#shingles = shingles;
    const size = shingles.reduce((most, own) => Math.max(most, (own.at(-1) ?? -1) + 1), 0);
    this.#counts = new Int32Array(size);
    this.#last = new Int32Array(size);
  }

  /** @returns how many headlines there are. */
  count(outlet: readonly Headed[]): number {
    const before = this.#headline;
    let previous: string | null = null;
    for (const { headline, index } of outlet) {
      if (headline !== previous) this.#headline += 1;
      previous = headline;
      for (const shingle of this.#shingles[index] ?? NONE) {
        if (this.#last[shingle] === this.#headline) continue;
        this.#last[shingle] = this.#headline;
        this.#counts[shingle] = (this.#counts[shingle] ?? 0) + 1;
      }
    }
    return this.#headline - before;
  }

  of(shingle: number): number {
    return this.#counts[shingle] ?? 0;
  }

  clear(outlet: readonly Headed[]): void {
    for (const { index } of outlet) {
      for (const shingle of this.#shingles[index] ?? NONE) this.#counts[shingle] = 0;
    }
  }
}
