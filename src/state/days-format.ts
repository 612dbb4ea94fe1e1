import type { Article } from "../graph/coverage.ts";
import { formatSpan } from "./time-format.ts";
import { fromWallClock } from "./time-zone.ts";
import { DAY } from "./presence/window-run.ts";

/**
 * The days from the first to the last of the articles, as a zone has them: `9 to 18 June 2020`;
 * empty when none is dated. A date that is all that is known is the same in every zone.
 *
 * Cost: O(n), with a zone look-up for four at most.
 */
export function formatDays(articles: Iterable<Article>, zone: string): string {
  const exact = ends();
  const dayWide = ends();
  for (const { time, precision } of articles) {
    if (time !== null) (precision === "day" ? dayWide : exact).take(time);
  }
  const times = [
    ...exact.known(),
    // The middle of the day by the zone's own clock: on that day, whatever the zone.
    ...dayWide.known().map((time) => fromWallClock(time + DAY / 2, zone)),
  ];
  if (times.length === 0) return "";
  return formatSpan({ from: Math.min(...times), to: Math.max(...times) }, zone);
}

/** The earliest and the latest of the times taken. */
function ends() {
  let first = Infinity;
  let last = -Infinity;
  return {
    take: (time: number) => {
      first = Math.min(first, time);
      last = Math.max(last, time);
    },
    known: () => (first <= last ? [first, last] : []),
  };
}
