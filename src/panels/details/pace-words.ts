import type { Article } from "../../graph/coverage.ts";
import { formatLag } from "../../state/lag-format.ts";
import { formatDay } from "../../state/time-format.ts";

/**
 * The half-life of some articles' coverage as part of a sentence: `half of the articles within 5 h 20 min of
 * the first`. Where a date is all that is known of one, hours would be invented: then by which day.
 * Empty when there is none to speak of.
 */
export function paceInWords(
  halfLife: number | null,
  { articles, first }: { articles: readonly Article[]; first: number | null },
): string {
  const dated = articles.filter(({ time }) => time !== null).length;
  // Of two, the first is the half.
  if (halfLife === null || first === null || dated < 3) return "";
  const who = articles.some(({ time }) => time === null)
    ? "half of the dated articles"
    : "half of the articles";
  if (articles.some(({ precision }) => precision === "day")) {
    return `${who} by ${formatDay(first + halfLife * 1000, "UTC")} (UTC)`;
  }
  if (halfLife < 60) return `${who} within a minute`;
  return `${who} within ${formatLag(halfLife)} of the first`;
}
