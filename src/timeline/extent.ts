import { DAY } from "../state/presence/window-run.ts";
import type { Coverage, DatedArticle } from "../graph/coverage.ts";
import type { Window } from "../state/view/view.ts";

export const MINUTE = 60_000;
/** A mark on the very edge of an axis would look cut off; a corpus of one article needs some room. */
const PADDING = 0.02;
const LEAST_SPAN = 60 * MINUTE;

/** When an article was published at the latest, in epoch milliseconds: a date-only one by the end of its day. */
function latest({ time, precision }: DatedArticle): number {
  return precision === "day" ? time + DAY - 1 : time;
}

/**
 * All time: from the first dated article to the last, in whole minutes outwards, a minute at least.
 * It doesn't depend on the zone, so that choosing another moves no mark.
 *
 * Cost: O(n) for n dated articles.
 *
 * @returns null when nothing is dated.
 */
export function allTime({ dated, span }: Coverage): Window | null {
  if (span === null) return null;
  const last = dated.reduce((end, article) => Math.max(end, latest(article)), span.last);
  const from = Math.floor(span.first / MINUTE) * MINUTE;
  return { from, to: Math.max(from + MINUTE, Math.ceil(last / MINUTE) * MINUTE) };
}

/** What an axis over all time shows: that with a little room at its ends, where no window reaches. */
export function padded({ from, to }: Window): Window {
  const length = to - from;
  const padding = Math.max(MINUTE, length * PADDING, (LEAST_SPAN - length) / 2);
  return { from: from - padding, to: to + padding };
}

/** The window in whole minutes, within all time; null, which is all time, when it covers all of it. */
export function tidyWindow({ from, to }: Window, all: Window): Window | null {
  const clamp = (time: number) => Math.min(all.to, Math.max(all.from, toMinute(time)));
  const tidy = { from: clamp(from), to: clamp(to) };
  return tidy.from <= all.from && tidy.to >= all.to ? null : tidy;
}

function toMinute(time: number): number {
  return Math.round(time / MINUTE) * MINUTE;
}
