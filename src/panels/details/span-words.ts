import type { Article, DatedArticle } from "../../graph/coverage.ts";
import { formatClock, formatDay, formatTime } from "../../state/time-format.ts";

/**
 * From the first to the last of some articles, as exactly as it is known: `Wed 10 June 2020, 02:01 to
 * Fri 12 June 2020, 14:30 New York`. Empty when none is dated.
 *
 * @param articles in time order, undated ones last.
 */
export function spanInWords(articles: readonly Article[], zone: string): string {
  const dated = articles.filter((article): article is DatedArticle => article.time !== null);
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (!first || !last) return "";
  const [from, to] = [inWords(first, zone), inWords(last, zone)];
  if (from === to) return from;
  const [startDay, endDay] = [dayOf(first, zone), dayOf(last, zone)];
  if (first.precision === "day" || last.precision === "day") {
    // Within one day, of which one end is not known any better.
    return startDay === endDay ? startDay : `${from} to ${to}`;
  }
  // The zone is said once, at the end.
  const start = `${startDay}, ${formatClock(first.time, zone)}`;
  if (startDay !== endDay) return `${start} to ${to}`;
  return `${start} to ${to.slice(endDay.length + 2)}`;
}

function inWords(article: DatedArticle, zone: string): string {
  return article.precision === "day"
    ? dayOf(article, zone)
    : formatTime(article.time, "minute", zone);
}

function dayOf({ time, precision }: DatedArticle, zone: string): string {
  return formatDay(time, precision === "day" ? "UTC" : zone);
}
