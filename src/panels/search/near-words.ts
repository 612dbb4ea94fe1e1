import MiniSearch from "minisearch";

/** Words that are a slip away from a word: one slip in four letters, two in eight. */
export class NearWords {
  readonly #words = new MiniSearch<{ word: string }>({
    idField: "word",
    fields: ["word"],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });

  /** Cost: some microseconds for a new word. */
  add(word: string): void {
    if (!this.#words.has(word)) this.#words.add({ word });
  }

  /** The nearest first; none of a word of up to three letters, which is near too many. */
  near(word: string): readonly string[] {
    if (word.length <= 3) return [];
    return this.#words.search(word, { fuzzy: 0.2 }).map(({ id }) => String(id));
  }
}
