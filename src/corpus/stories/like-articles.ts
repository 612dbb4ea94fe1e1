import type { WeighedWords } from "./weighed-words.ts";

/** Likeness below this is chance. */
const LEAST_LIKENESS = 0.1;

/** The articles so far that have a word, in time order, and what it weighs in each. */
interface Holders {
  readonly articles: number[];
  readonly weights: number[];
}

/**
 * Calls `visit` with each two articles that share a word, and with how alike they are: the cosine of
 * their weighed words (Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
 * 1988).
 *
 * Cost: O(w √n) for w words of n articles: an inverted index, in which each word of an article looks
 * up those before it that have the word too.
 *
 * @param isTooEarly whether an article, and with it all before it, is out of reach of another.
 */
export function forEachLikePair(
  { vectors, counts }: WeighedWords,
  isTooEarly: (earlier: number, later: number) => boolean,
  visit: (earlier: number, later: number, likeness: number) => void,
): void {
  const holders: (Holders | undefined)[] = [];
  const likeness = new Float64Array(vectors.length);
  for (const [index, { words, weights }] of vectors.entries()) {
    const found: number[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? 0;
      if ((counts[word] ?? 0) < 2) continue;
      const weight = weights[place] ?? 0;
      const earlier = (holders[word] ??= { articles: [], weights: [] });
      for (let at = earlier.articles.length - 1; at >= 0; at -= 1) {
        const other = earlier.articles[at] ?? 0;
        if (isTooEarly(other, index)) break;
        if (likeness[other] === 0) found.push(other);
        likeness[other] = (likeness[other] ?? 0) + weight * (earlier.weights[at] ?? 0);
      }
      earlier.articles.push(index);
      earlier.weights.push(weight);
    }
    for (const other of found) {
      const alike = likeness[other] ?? 0;
      likeness[other] = 0;
      if (alike >= LEAST_LIKENESS) visit(other, index, Math.min(1, alike));
    }
  }
}
