import { bisector } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../view/view.ts";

const MINUTE = 60_000;
const byTime = bisector(({ time }: Pick<DatedArticle, "time">) => time);

/** How many of the articles, in time order, are published by a time. Cost: a bisection. */
export function publishedBy(articles: readonly DatedArticle[], time: number): number {
  return byTime.right(articles, time);
}

/**
 * The window that is in view while the play-head stands at a time: it ends at that time's minute, so
 * that not every picture is another window, or at the article that came within it.
 *
 * Cost: a bisection.
 *
 * @param dated all dated articles, in time order.
 * @param span what is played; the window stays within it.
 * @param reach how much time before the head is kept, in milliseconds; null is all.
 */
export function playedWindow(
  dated: readonly DatedArticle[],
  span: Window,
  head: number,
  reach: number | null,
): Window {
  const last = dated[publishedBy(dated, head) - 1]?.time ?? -Infinity;
  const minute = Math.floor(head / MINUTE) * MINUTE;
  const to = Math.min(span.to, Math.max(span.from, minute, last));
  return { from: reach === null ? span.from : Math.max(span.from, to - reach), to };
}

export function sameWindow(a: Window | null, b: Window | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
