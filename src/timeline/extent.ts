import type { Coverage, DatedArticle } from "../graph/coverage.ts";
import type { Window } from "../state/view.ts";

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A mark on the very edge of the axis would look cut off; a corpus of one article needs some room. */
const PADDING = 0.02;
const LEAST_SPAN = 60 * MINUTE;

/** When an article was published at the latest, in epoch milliseconds: a date-only one by the end of its day. */
function latest({ time, precision }: DatedArticle): number {
  return precision === "day" ? time + DAY - 1 : time;
}

/**
 * All time: from the first dated article to the last with a little padding, in whole minutes. It
 * doesn't depend on the zone, so that choosing another moves no mark.
 *
 * Cost: O(n) for n dated articles.
 *
 * @returns null when nothing is dated.
 */
export function allTime({ dated, span }: Coverage): Window | null {
  if (span === null) return null;
  const last = dated.reduce((end, article) => Math.max(end, latest(article)), span.last);
  const length = last - span.first;
  const padding = Math.max(MINUTE, length * PADDING, (LEAST_SPAN - length) / 2);
  return {
    from: Math.floor((span.first - padding) / MINUTE) * MINUTE,
    to: Math.ceil((last + padding) / MINUTE) * MINUTE,
  };
}

/** The window in whole minutes; null, which is all time, when it covers all of it. */
export function tidyWindow({ from, to }: Window, all: Window): Window | null {
  const tidy = { from: toMinute(from), to: toMinute(to) };
  return tidy.from <= all.from && tidy.to >= all.to ? null : tidy;
}

function toMinute(time: number): number {
  return Math.round(time / MINUTE) * MINUTE;
}
