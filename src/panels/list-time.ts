import type { Article, Coverage } from "../graph/coverage.ts";
import { formatClock, formatDay, formatShort, formatSpan } from "../state/time-format.ts";

/**
 * The publish time of an article in a list: short, with the year only where the corpus spans more
 * than one, and in words when there is none.
 */
export function listTime(article: Article, { span }: Coverage, zone: string): string {
  const { time, precision } = article;
  if (time === null || precision === null) return "undated";
  if (span === null || isWithinYear(span)) return formatShort(time, precision, zone);
  if (precision === "day") return formatDay(time, "UTC");
  return `${formatDay(time, zone)}, ${formatClock(time, zone)}`;
}

/** The same where there is room for one short line only: over several years, the day alone. */
export function shortListTime(article: Article, coverage: Coverage, zone: string): string {
  const { time, precision } = article;
  if (time === null || coverage.span === null || isWithinYear(coverage.span)) {
    return listTime(article, coverage, zone);
  }
  return formatSpan({ from: time, to: time }, precision === "day" ? "UTC" : zone);
}

function isWithinYear({ first, last }: NonNullable<Coverage["span"]>): boolean {
  return yearOf(first) === yearOf(last);
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
