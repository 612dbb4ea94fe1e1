import type { DatedArticle } from "../../graph/coverage.ts";

const known = new WeakMap<readonly DatedArticle[], Float64Array>();

/**
 * When the articles of a list were published, in epoch milliseconds, as numbers in a row: ten thousand
 * of them are looked through in a fraction of the time that so many objects take.
 *
 * Cost: the list, once.
 */
export function timesOf(articles: readonly DatedArticle[]): Float64Array {
  const found = known.get(articles);
  if (found) return found;
  const times = new Float64Array(articles.length);
  for (const [index, { time }] of articles.entries()) times[index] = time;
  known.set(articles, times);
  return times;
}
