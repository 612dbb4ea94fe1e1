import type { PublishTime } from "../reading/publish-time.ts";
import { compareText } from "../text/compare-text.ts";

/**
 * Seconds from the first of some times to the one with which half of them had come, rounded up: the
 * half-life of the coverage, as bibliometrics has it for citations (Burton and Kebler 1960). Null for
 * less than two.
 */
export function halfLife(times: readonly PublishTime[]): number | null {
  const instants = Float64Array.from(times, ({ at }) => Date.parse(at)).toSorted();
  const [first] = instants;
  const half = instants[Math.ceil(instants.length / 2) - 1];
  if (instants.length < 2 || first === undefined || half === undefined) return null;
  return (half - first) / 1000;
}

/** How many of the times are on each UTC day, in order, without the empty days. */
export function articlesPerDay(times: readonly PublishTime[]): [day: string, articles: number][] {
  const days = new Map<string, number>();
  for (const { at } of times) days.set(at.slice(0, 10), (days.get(at.slice(0, 10)) ?? 0) + 1);
  return [...days].toSorted(([a], [b]) => compareText(a, b));
}
