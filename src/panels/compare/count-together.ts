import { compareText } from "../../corpus/text/compare-text.ts";
import type { Article } from "../../graph/coverage.ts";

/** A topic, provider or story, and how many articles of each of some lists it has. */
export interface CountedTogether {
  readonly key: string;
  /** By list, in their order. */
  readonly counts: readonly number[];
  /** In how many of the lists it is. */
  readonly shared: number;
}

/**
 * How the articles of several lists spread over what they have: what most lists share first, then
 * what has the most articles. Cost: O(n + v log v) for n articles and v values.
 */
export function countTogether(
  lists: readonly (readonly Article[])[],
  valuesOf: (article: Article) => readonly string[],
): readonly CountedTogether[] {
  const counts = new Map<string, number[]>();
  for (const [place, articles] of lists.entries()) {
    for (const value of articles.flatMap(valuesOf)) {
      const known = counts.get(value) ?? lists.map(() => 0);
      known[place] = (known[place] ?? 0) + 1;
      counts.set(value, known);
    }
  }
  return [...counts]
    .map(([key, each]) => ({ key, counts: each, shared: each.filter((count) => count > 0).length }))
    .toSorted(
      (a, b) => b.shared - a.shared || sum(b.counts) - sum(a.counts) || compareText(a.key, b.key),
    );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What an article has of each kind of group. */
export const GROUPS_OF = {
  topic: ({ topics }: Article) => topics,
  provider: ({ provider }: Article) => [provider],
  story: ({ story }: Article) => (story === null ? [] : [story]),
} as const;
