import type { Coverage } from "../../graph/coverage.ts";
import { inSlices } from "../../state/walk/in-slices.ts";
import { fold, foldedWords } from "./fold.ts";
import type { Needles } from "./highlight.ts";
import { isWithin, type Query, tierOf } from "./meet.ts";
import { NearWords } from "./near-words.ts";
import { type Entry, readEntries, wordText } from "./search-entry.ts";
import { type Found, MOST_HITS, NOTHING_FOUND, Tally } from "./tally.ts";

/**
 * Search over titles, other headlines, excerpts, providers, topics and stories of a coverage.
 *
 * Names and headlines are read through for each query, excerpts only where those are few: that takes
 * 2 to 8 ms at 10,000 articles, whatever is typed. An inverted index takes ten times as long for the
 * few letters that begin half of all words. There is one of the words alone, for those misspelt.
 */
export class SearchIndex {
  readonly #coverage: Coverage;
  readonly #entries: Entry[] = [];
  /** By the place of their entry, as far as they have been read. */
  readonly #excerpts: string[] = [];
  readonly #words = new NearWords();

  constructor(coverage: Coverage) {
    this.#coverage = coverage;
  }

  /**
   * Reads the coverage in slices of a few milliseconds: names first, then excerpts. What has been
   * read can be found meanwhile.
   *
   * Cost: about 50 ms for each 1,000 articles, all slices together.
   *
   * @param onPart is told when the names are read, and when all is.
   * @throws the signal's reason, once it is aborted.
   */
  async build(onPart: () => void = () => undefined, signal?: AbortSignal): Promise<void> {
    const entries = readEntries(this.#coverage);
    await inSlices(() => this.#readName(entries), signal);
    onPart();
    await inSlices(() => this.#readExcerpt(), signal);
    onPart();
  }

  /** Finds words that begin as typed, all of them; only when there are none, words a slip away. */
  find(query: string): Found {
    const typed = foldedWords(query);
    if (typed.length === 0) return NOTHING_FOUND;
    const needles = typed.map((word) => [word]);
    const whole = ` ${typed.join(" ")}`;
    const asTyped = { needles, whole, domain: fold(query.trim()), isGuess: false };
    const exact = this.#scan(asTyped, { typed, matched: [] });
    if (exact !== null) return exact;
    const near = typed.map((word) => this.#words.near(word));
    const guess = {
      ...asTyped,
      needles: near.map((words, at) => [
        ...(needles[at] ?? []),
        ...words.map((word) => `${word} `),
      ]),
      isGuess: true,
    };
    return this.#scan(guess, { typed, matched: near.flat() }) ?? NOTHING_FOUND;
  }

  #readName(entries: Generator<Entry>): boolean {
    const { done, value } = entries.next();
    if (done === true) return false;
    this.#entries.push(value);
    for (const word of `${value.name}${value.also}`.split(" ")) {
      if (word.length > 2) this.#words.add(word);
    }
    return true;
  }

  #readExcerpt(): boolean {
    const entry = this.#entries[this.#excerpts.length];
    if (entry === undefined) return false;
    this.#excerpts.push(wordText(this.#coverage.articles.get(entry.key)?.excerpt ?? ""));
    return true;
  }

  /** Null when nothing is found. */
  #scan(query: Query, needles: Needles): Found | null {
    const tally = new Tally(needles);
    const rest: number[] = [];
    for (const [place, entry] of this.#entries.entries()) {
      const tier = tierOf(entry, query);
      if (tier !== null) tally.count(entry, tier);
      else rest.push(place);
    }
    const isEnough = query.isGuess || tally.totalOf("article") >= MOST_HITS;
    if (!isEnough) this.#scanExcerpts(rest, query, tally);
    return tally.isEmpty ? null : tally.found();
  }

  /** They come last of all: who has found a list full of headlines would not see them. */
  #scanExcerpts(places: readonly number[], query: Query, tally: Tally): void {
    for (const place of places) {
      const [entry, excerpt = ""] = [this.#entries[place], this.#excerpts[place]];
      if (entry && excerpt !== "" && isWithin(entry, excerpt, query)) tally.count(entry, "excerpt");
    }
  }
}
