import type { Article, Coverage } from "../graph/coverage.ts";
import { formatClock, formatDay, formatShort } from "../state/time-format.ts";

/**
 * The publish time of an article in a list: short, with the year only where the corpus spans more
 * than one, and in words when there is none.
 */
export function listTime(article: Article, { span }: Coverage, zone: string): string {
  const { time, precision } = article;
  if (time === null || precision === null) return "undated";
  if (span === null || yearOf(span.first) === yearOf(span.last)) {
    return formatShort(time, precision, zone);
  }
  if (precision === "day") return formatDay(time, "UTC");
  return `${formatDay(time, zone)}, ${formatClock(time, zone)}`;
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
