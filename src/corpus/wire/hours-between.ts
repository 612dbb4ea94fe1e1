import type { PublishTime } from "../reading/publish-time.ts";

const HOUR = 3_600_000;

/**
 * Hours between two publish times, never negative; the fewest that there can be where one is known
 * to the day only.
 */
export function hoursBetween(a: PublishTime, b: PublishTime): number {
  const [earlier, later] = Date.parse(a.at) <= Date.parse(b.at) ? [a, b] : [b, a];
  const slack = earlier.precision === "day" ? 24 * HOUR : 0;
  return Math.max(0, Date.parse(later.at) - Date.parse(earlier.at) - slack) / HOUR;
}
