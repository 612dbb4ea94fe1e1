import { DisjointSets } from "./disjoint-sets.ts";
import type { ReportedArticle } from "./reported-article.ts";
import { forEachSimilarPair, similarity } from "./similar-sets.ts";

/** The Jaccard similarity of two excerpts' word 3-grams from which on they are the same text. */
const LEAST_SIMILARITY = 0.5;

/** Articles, as indices, that have the text of the earliest, in time order. */
export interface TextGroup {
  readonly earliest: number;
  /** Each is by another provider than the earliest, and has its text or that of a copy before it. */
  readonly copies: readonly number[];
}

/**
 * Groups the articles with the same text around the earliest. What only an article of the earliest's
 * own provider leads to is no copy of it: a group holds all the evidence there is for it.
 *
 * Cost: that of forEachSimilarPair over distinct texts; and, in what that connects, a comparison of
 * each article with those before it until one is the same.
 *
 * @param articles in time order.
 * @param shingles of each; empty where there is too little to tell a text by.
 */
export function sameTexts(
  articles: readonly ReportedArticle[],
  shingles: readonly Int32Array[],
): TextGroup[] {
  const domain = (index: number) => articles[index]?.domain;
  const isCopy = (index: number, earlier: number) =>
    domain(earlier) !== domain(index) &&
    similarity(shingles[earlier] ?? NONE, shingles[index] ?? NONE) >= LEAST_SIMILARITY;
  return connected(shingles).flatMap((members) => {
    const groups: { earliest: number; copies: number[] }[] = [];
    for (const index of members) {
      const group = groups.find(
        ({ earliest, copies }) =>
          domain(earliest) !== domain(index) &&
          (isCopy(index, earliest) || copies.some((copy) => isCopy(index, copy))),
      );
      if (group) group.copies.push(index);
      else groups.push({ earliest: index, copies: [] });
    }
    return groups.filter(({ copies }) => copies.length > 0);
  });
}

/** What pairs of similar texts connect, each in time order. */
function connected(shingles: readonly Int32Array[]): number[][] {
  const sets = new DisjointSets(shingles.length);
  const firstWith = new Map<string, number>();
  // A text that thousands have would be compared with itself millions of times.
  const distinct = shingles.map((own, index) => {
    if (own.length === 0) return own;
    const key = own.join();
    const first = firstWith.get(key) ?? index;
    firstWith.set(key, first);
    sets.join(first, index);
    return first === index ? own : NONE;
  });
  forEachSimilarPair(
    distinct,
    LEAST_SIMILARITY,
    (a, b) => sets.join(a, b),
    (a, b) => sets.areJoined(a, b),
  );
  return sets.groups();
}

const NONE = new Int32Array();
