import { bisectRight } from "d3";
import type { Coverage } from "../../graph/coverage.ts";
import { DAY } from "../../state/presence/window-run.ts";
import { fromWallClock, toWallClock } from "../../state/time-zone.ts";

/** Days with the number of articles of each, in order: each by its midnight, as if it were UTC's. */
export type ZoneDays = readonly (readonly [day: number, articles: number])[];

/**
 * The days on which articles were published, by the clocks of a zone; days without any are left out. A
 * date that is all that is known is that day in every zone; undated ones are on none.
 *
 * Cost: O(n log n), and two look-ups of the zone for each day on which there are articles.
 */
export function zoneDays(keys: readonly string[], { articles }: Coverage, zone: string): ZoneDays {
  const counts = new Map<number, number>();
  const add = (day: number, count: number) => counts.set(day, (counts.get(day) ?? 0) + count);
  const exact: number[] = [];
  for (const key of keys) {
    const { time = null, precision } = articles.get(key) ?? {};
    if (time === null) continue;
    if (precision === "day") add(midnight(time), 1);
    else exact.push(time);
  }
  exact.sort((a, b) => a - b);
  for (let at = 0; at < exact.length;) {
    const day = midnight(toWallClock(exact[at] ?? 0, zone));
    // The next day begins when its clocks say so: after 23 hours, or 25.
    const next = Math.max(at + 1, bisectRight(exact, fromWallClock(day + DAY, zone) - 1, at));
    add(day, next - at);
    at = next;
  }
  return [...counts].toSorted(([a], [b]) => a - b);
}

function midnight(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}
