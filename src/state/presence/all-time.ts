import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../view/view.ts";
import { DAY } from "./window-run.ts";

const MINUTE = 60_000;

/** When an article was published at the latest, in epoch milliseconds: a date-only one by the end of its day. */
function latest({ time, precision }: DatedArticle): number {
  return precision === "day" ? time + DAY - 1 : time;
}

const known = new WeakMap<readonly DatedArticle[], Window>();

/**
 * All time: from the first dated article to the last, in whole minutes outwards, a minute at least.
 * It doesn't depend on the zone, so that choosing another moves no mark.
 *
 * Cost: O(n) for n dated articles, once.
 *
 * @returns null when nothing is dated.
 */
export function allTime({ dated, span }: Pick<Coverage, "dated" | "span">): Window | null {
  if (span === null) return null;
  const all = known.get(dated) ?? allOf(dated, span);
  known.set(dated, all);
  return all;
}

function allOf(dated: readonly DatedArticle[], span: NonNullable<Coverage["span"]>): Window {
  const last = dated.reduce((end, article) => Math.max(end, latest(article)), span.last);
  const from = Math.floor(span.first / MINUTE) * MINUTE;
  return { from, to: Math.max(from + MINUTE, Math.ceil(last / MINUTE) * MINUTE) };
}
