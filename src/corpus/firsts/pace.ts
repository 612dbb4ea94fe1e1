import type { PublishTime } from "../reading/publish-time.ts";
import { compareText } from "../text/compare-text.ts";
import { latestInstant } from "./time-span.ts";

/**
 * Seconds from the first of some times to the one with which half of them had come, rounded up: the
 * half-life of the coverage, as bibliometrics has it for citations (Burton and Kebler 1960). Where a
 * date is all that is known of some, the longest that it can have been. Never negative; 0 for two, of
 * which the first is the half; null for less.
 *
 * It is longest with one that can have been first as early as it can be, and all others as late.
 *
 * Cost: O(n log n).
 */
export function halfLife(times: readonly PublishTime[]): number | null {
  if (times.length < 2) return null;
  const latest = Float64Array.from(times, latestInstant).toSorted();
  const half = Math.ceil(times.length / 2);
  if (half === 1) return 0;
  const [firstEnd = 0, halfEnd = 0, endBefore = 0] = [
    latest[0],
    latest[half - 1],
    latest[half - 2],
  ];
  let longest = 0;
  for (const time of times) {
    const from = Date.parse(time.at);
    if (from > firstEnd) continue;
    // As early as it can be, it leaves its place among the latest to the next one.
    const end = latestInstant(time) <= endBefore ? halfEnd : endBefore;
    longest = Math.max(longest, end - from);
  }
  return longest / 1000;
}

/** How many of the times are on each UTC day, in order, without the empty days. */
export function articlesPerDay(times: readonly PublishTime[]): [day: string, articles: number][] {
  const days = new Map<string, number>();
  for (const { at } of times) days.set(at.slice(0, 10), (days.get(at.slice(0, 10)) ?? 0) + 1);
  return [...days].toSorted(([a], [b]) => compareText(a, b));
}
