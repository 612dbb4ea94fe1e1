import type { Coverage, DatedArticle } from "../../../graph/coverage.ts";
import { DAY } from "../../../state/presence/window-run.ts";
import type { TimeScale } from "../layouts.ts";

/** Room left and right of all times, as a share of their span: a mark on the very end would look cut off. */
const PADDING = 0.03;

/** Milliseconds: an hour. A corpus of one time needs some room, too. */
const LEAST_SPAN = 3_600_000;

/**
 * When an article stands, in epoch milliseconds: the middle of its day where only that is known,
 * which is never more than half a day wrong.
 */
export function timeOf({ time, precision }: DatedArticle): number {
  return precision === "day" ? time + DAY / 2 : time;
}

/** Dated articles in the order in which they stand. Cost: O(n), and a sort where some are known to the day only. */
export function inDrawnOrder({ dated }: Coverage): readonly DatedArticle[] {
  if (!dated.some(({ precision }) => precision === "day")) return dated;
  return dated.toSorted((a, b) => timeOf(a) - timeOf(b));
}

/** Over all times of a corpus, with some room; null when nothing is dated. Cost: O(n) for n dated articles. */
export function timeScaleOf(
  { dated }: Coverage,
  range: readonly [number, number],
): TimeScale | null {
  if (dated.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (const article of dated) {
    first = Math.min(first, timeOf(article));
    last = Math.max(last, timeOf(article));
  }
  const span = Math.max(last - first, LEAST_SPAN) * (1 + 2 * PADDING);
  const middle = (first + last) / 2;
  return { domain: [middle - span / 2, middle + span / 2], range };
}

/** Where a time stands. Exactly linear: nothing moves a mark off its time. */
export function xOf(time: number, { domain, range }: TimeScale): number {
  const share = (time - domain[0]) / (domain[1] - domain[0]);
  return range[0] + share * (range[1] - range[0]);
}
