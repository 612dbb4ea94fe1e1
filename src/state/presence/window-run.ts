import { bisector } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../view/view.ts";

/** Milliseconds. */
export const DAY = 86_400_000;

const byTime = bisector((article: DatedArticle) => article.time);

/**
 * The run of articles that a window meets. They are in time order and all last `width`
 * milliseconds from their time: 0 where it is known to the minute, `DAY` where only to the day.
 * Both ends of the window count.
 *
 * Cost: two bisections.
 *
 * @returns start and end (exclusive) of the run.
 */
export function runIn(
  articles: readonly DatedArticle[],
  { from, to }: Window,
  width: 0 | typeof DAY,
): [start: number, end: number] {
  const start = byTime.left(articles, width === 0 ? from : from - width + 1);
  return [start, Math.max(start, byTime.right(articles, to))];
}
