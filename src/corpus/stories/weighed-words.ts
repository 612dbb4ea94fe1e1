import type { ReportedArticle } from "../wire/reported-article.ts";
import { wordsOf } from "../text/words.ts";
import type { StoryMethod } from "./method.ts";

/**
 * A word that more articles have than this, or than twice the square root of all articles, tells no
 * event, and is left out: to look up all pairs that have it would be quadratic, too.
 */
const COMMONEST = 100;

/** An article's distinct words, as numbers, the title's first, and what each weighs; of length 1. */
interface WordVector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** How many of the words the title has. */
  readonly titleLength: number;
}

/** The words of a corpus, without the commonest. */
export interface WeighedWords {
  /** Of each article. */
  readonly vectors: readonly WordVector[];
  /** What the numbers stand for. */
  readonly names: readonly string[];
  /** How many articles have the word, in title or excerpt. */
  readonly counts: Int32Array;
}

/**
 * Weighs the words of each article by how few articles have them, which is inverse document
 * frequency (Spärck Jones, 1972): no list of stop words is needed. A title's words count more than
 * an excerpt's. In a corpus on one subject nearly every article has the very words that tell its
 * events apart (43 on police face recognition: "Amazon", "Microsoft"), and they would weigh
 * nothing; so the corpus is taken to have many more articles without them.
 *
 * Cost: linear in the words.
 */
export function weighWords(
  articles: readonly ReportedArticle[],
  { excerptWord, background }: StoryMethod,
): WeighedWords {
  const reader = new WordReader();
  const placed = articles.map((article) => reader.read(article, excerptWord));
  const counts = Int32Array.from(reader.counts);
  const commonest = Math.max(COMMONEST, 2 * Math.sqrt(articles.length));
  const total = articles.length + background;
  const rarities = Float64Array.from(counts, (count) =>
    count > commonest ? 0 : Math.log(total / count),
  );
  const vectors = placed.map((vector) => weighed(vector, rarities));
  return { vectors, names: reader.names, counts };
}

/** By rarity as well, to length 1; words of no rarity are left out. */
function weighed({ words, weights, titleLength }: WordVector, rarities: Float64Array): WordVector {
  let kept = 0;
  let keptOfTitle = 0;
  let squares = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const weight = (weights[at] ?? 0) * (rarities[word] ?? 0);
    if (weight === 0) continue;
    words[kept] = word;
    weights[kept] = weight;
    kept += 1;
    squares += weight * weight;
    if (at < titleLength) keptOfTitle += 1;
  }
  const length = Math.sqrt(squares);
  for (let at = 0; at < kept; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return {
    words: words.subarray(0, kept),
    weights: weights.subarray(0, kept),
    titleLength: keptOfTitle,
  };
}

/** Reads articles into words, and numbers the words. */
class WordReader {
  readonly names: string[] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();
  /** Where each word is in the article that is being read, if it is: `#lastIn` says so. */
  readonly #placeOf: number[] = [];
  readonly #lastIn: number[] = [];
  #article = 0;

  /** The words of one article, weighed by where they are alone. */
  read({ title, excerpt }: ReportedArticle, excerptWord: number): WordVector {
    this.#article += 1;
    const words: number[] = [];
    const weights: number[] = [];
    for (const word of wordsOf(title)) weights[this.#place(word, words)] = 1;
    const titleLength = words.length;
    for (const word of wordsOf(excerpt ?? "")) {
      const at = this.#place(word, words);
      weights[at] = at < titleLength ? 1 + excerptWord : excerptWord;
    }
    return { words: Int32Array.from(words), weights: Float64Array.from(weights), titleLength };
  }

  /** Where a word is among the article's, to which it is added if need be. */
  #place(name: string, words: number[]): number {
    let word = this.#numbers.get(name);
    if (word === undefined) {
      word = this.names.length;
      this.#numbers.set(name, word);
      this.names.push(name);
      this.counts.push(0);
    }
    if (this.#lastIn[word] !== this.#article) {
      this.#lastIn[word] = this.#article;
      this.#placeOf[word] = words.length;
      this.counts[word] = (this.counts[word] ?? 0) + 1;
      words.push(word);
    }
    return this.#placeOf[word] ?? 0;
  }
}

/** Of the articles that are not of a story, so many at most have a word that tells it; one may always. */
const MOST_OUTSIDE = 0.05;

/**
 * The words by which a story can be told: those that hardly any article outside it has, be it in its
 * title or its excerpt. In a small corpus, "to" is rare as well; but not rarer outside than inside.
 */
export function tellingWords(
  { vectors, counts }: WeighedWords,
  story: readonly number[],
): ReadonlySet<number> {
  const inside = new Map<number, number>();
  for (const article of story) {
    for (const word of vectors[article]?.words ?? []) inside.set(word, (inside.get(word) ?? 0) + 1);
  }
  const most = Math.max(1, MOST_OUTSIDE * (vectors.length - story.length));
  return new Set(
    [...inside]
      .filter(([word, count]) => (counts[word] ?? 0) - count <= most)
      .map(([word]) => word),
  );
}

/** The words of a set that both titles have, the rarest first; ties in order of first use. */
export function sharedTitleWords(
  { vectors, names, counts }: WeighedWords,
  a: number,
  b: number,
  among: ReadonlySet<number>,
): string[] {
  const countOf = (word: number) => counts[word] ?? 0;
  const others = new Set(titleOf(vectors[b]));
  return [...titleOf(vectors[a])]
    .filter((word) => others.has(word) && among.has(word))
    .toSorted((x, y) => countOf(x) - countOf(y) || x - y)
    .map((word) => names[word] ?? "");
}

function titleOf(vector: WordVector | undefined): Int32Array {
  return vector?.words.subarray(0, vector.titleLength) ?? new Int32Array();
}
