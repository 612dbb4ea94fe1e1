import type { Coverage, DatedArticle } from "../graph/coverage.ts";
import { countOf } from "../state/count-format.ts";
import { formatClock, formatDay, formatShort, formatTime } from "../state/time-format.ts";
import { toWallClock, zoneLabel } from "../state/time-zone.ts";
import type { State } from "../state/state.ts";
import type { Window } from "../state/view.ts";

/** How many dated articles are in the window. */
export function datedInWindow({ presence, window, coverage }: State): number {
  const { articles } = presence.value.now.counts;
  return window.value === null ? articles - coverage.undated.length : articles;
}

/** The ends of a window: `Wed 10 June 18:00`, with the year where the two differ in it. */
export function windowEnds({ from, to }: Window, zone: string): [from: string, to: string] {
  const oneYear = yearOf(from, zone) === yearOf(to, zone);
  const write = (time: number) =>
    oneYear
      ? formatShort(time, "minute", zone).replace(",", "")
      : `${formatDay(time, zone)} ${formatClock(time, zone)}`;
  return [write(from), write(to)];
}

/** The first and the last dated article's time, as exactly as it is known. */
export function spanEnds({ dated }: Coverage, zone: string): [from: string, to: string] {
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return ["", ""];
  const oneYear = yearOf(first.time, zone) === yearOf(last.time, zone);
  const write = ({ time, precision }: DatedArticle) => {
    if (oneYear) return formatShort(time, precision ?? "minute", zone).replace(",", "");
    if (precision === "day") return formatDay(time, "UTC");
    return `${formatDay(time, zone)} ${formatClock(time, zone)}`;
  };
  return [write(first), write(last)];
}

function yearOf(time: number, zone: string): number {
  return new Date(toWallClock(time, zone)).getUTCFullYear();
}

/** `Wed 10 June 18:00 to Sun 14 June 00:00, New York` */
export function windowWords(window: Window, zone: string): string {
  return `${windowEnds(window, zone).join(" to ")}, ${zoneLabel(zone)}`;
}

/** When an article was published, exactly as far as it is known. */
export function timeWords({ time, precision }: DatedArticle, zone: string): string {
  return formatTime(time, precision ?? "minute", zone);
}

export function providerName(article: DatedArticle, coverage: Coverage): string {
  return coverage.providers.get(article.provider)?.label ?? "";
}

/** `The Boston Globe, Wed 10 June 2020, 22:01 New York: Amazon bans police use…` */
export function articleWords(article: DatedArticle, coverage: Coverage, zone: string): string {
  return `${providerName(article, coverage)}, ${timeWords(article, zone)}: ${article.title}`;
}

/** `First here with “Amazon’s one-year moratorium”`; empty of an article that wasn't. */
export function firstWords({ key }: DatedArticle, { coverage, firsts }: State): string {
  const story = coverage.stories.get(firsts.get(key) ?? "");
  if (!story) return "";
  const tied = story.firsts.length > 1 ? "Among the first here" : "First here";
  return `${tied} with “${story.label}”`;
}

/** `37 articles by 31 providers, first Wall Street Journal, Wed 10 June 2020, 22:01 New York` */
export function summaryWords(
  counts: { readonly articles: number; readonly providers: number },
  first: DatedArticle | null,
  coverage: Coverage,
  zone: string,
): string {
  if (!first) return "No article in this window.";
  const { articles, providers } = counts;
  const both = `${countOf(articles, "article")} by ${countOf(providers, "provider")}`;
  return `${both}, first ${providerName(first, coverage)}, ${timeWords(first, zone)}.`;
}
