import type { Coverage, DatedArticle } from "../graph/coverage.ts";
import { countOf, formatCount } from "../state/count-format.ts";
import { DAY } from "../state/presence/window-run.ts";
import { ordinal } from "../state/story-words.ts";
import { formatClock, formatDay, formatShort, formatTime } from "../state/time-format.ts";
import { toWallClock, zoneLabel } from "../state/time-zone.ts";
import type { State } from "../state/state.ts";
import type { Chart, Lanes } from "../state/view/timeline-parts.ts";
import type { Window } from "../state/view/view.ts";

/** How many dated articles are in view. Cost: the undated articles, and only without a window. */
export function datedInView({ presence, window, coverage }: State): number {
  const { now } = presence.value;
  const { articles } = now.counts;
  // In a window there are none.
  if (window.value !== null) return articles;
  return articles - coverage.undated.filter(({ key }) => now.has(key)).length;
}

/** A time, as exactly as it is known. */
type Known = Pick<DatedArticle, "time" | "precision">;

/**
 * The ends of a window: `Wed 10 June 18:00`, with the year where the two differ in it. Of an end on
 * the same day the clock alone, and none where it is the same time.
 */
export function windowEnds({ from, to }: Window, zone: string): readonly string[] {
  return endsInWords({ time: from, precision: "minute" }, { time: to, precision: "minute" }, zone);
}

/** The first and the last dated article's time; one alone where both are of a day and no more is known. */
export function spanEnds({ dated }: Coverage, zone: string): readonly string[] {
  const [first, last] = [dated.at(0), dated.at(-1)];
  return first && last ? endsInWords(first, last, zone) : [];
}

function endsInWords(first: Known, last: Known, zone: string): readonly string[] {
  const oneYear = yearOf(first.time, zone) === yearOf(last.time, zone);
  const day = ({ time, precision }: Known) => {
    const wall = precision === "day" ? time : toWallClock(time, zone);
    return oneYear ? formatShort(wall, "day", "UTC") : formatDay(wall, "UTC");
  };
  const clock = ({ time, precision }: Known) =>
    precision === "day" ? "" : formatClock(time, zone);
  const write = (end: Known) => `${day(end)} ${clock(end)}`.trimEnd();
  if (day(first) !== day(last)) return [write(first), write(last)];
  if (clock(first) === "" || clock(last) === "") return [day(first)];
  return clock(first) === clock(last) ? [write(first)] : [write(first), clock(last)];
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

/**
 * `First in this corpus with “Amazon’s one-year moratorium”`, of what has the ring of a first. Of the
 * earliest in view of a story whose first is not in view: `First in view with “…”; in this corpus that
 * was CNN`. Empty of any other article.
 *
 * Cost: the articles of its story.
 */
export function firstWords(article: DatedArticle, state: State): string {
  const { coverage, firsts } = state;
  const story = coverage.stories.get(firsts.get(article.key) ?? "");
  if (!story) return firstInViewWords(article, state);
  const tied = story.firsts.length > 1 ? "Among the first" : "First";
  return `${tied} in this corpus with “${story.label}”`;
}

/** Of the only one in view there is nothing to be said: it is the last one just as well. */
function firstInViewWords(article: DatedArticle, { coverage, firsts, presence }: State): string {
  const { now } = presence.value;
  const story = coverage.stories.get(article.story ?? "");
  const [first, ...others] = story?.firsts ?? [];
  const isShared = firsts.has(first ?? "");
  if (!story || !isShared || now.articlesOf(story.key) < 2) return "";
  if (story.firsts.some((key) => now.has(key))) return "";
  const [earliest, next] = story.articles.filter((key) => now.has(key));
  if (earliest !== article.key) return "";
  // Of articles that may have come at one time none is the first.
  const { time = null } = coverage.articles.get(next ?? "") ?? {};
  if (time !== null && time < article.time + (article.precision === "day" ? DAY : 1)) return "";
  const provider = coverage.articles.get(first ?? "")?.provider ?? "";
  const name = coverage.providers.get(provider)?.label ?? "";
  const more = others.length === 0 ? "" : ` and ${countOf(others.length, "other")}`;
  return `First in view with “${story.label}”; in this corpus that was ${name}${more}`;
}

/** What a row is of, one of them. */
export function rowNoun(by: Lanes["by"]): string {
  return by === "none" ? "lane" : by;
}

/** How lanes are ordered: what is on top, and by what the others follow. */
const ORDERS: Readonly<Record<Lanes["order"], { top: string; by: string }>> = {
  first: { top: "first to report in this corpus on top", by: "first report in this corpus" },
  lag: { top: "shortest median lag on top", by: "median lag" },
  count: { top: "most articles on top", by: "number of articles" },
  name: { top: "by name", by: "name" },
};

/** `Lanes by provider`; without rows `All articles in one lane`. */
export function lanesName({ by }: Pick<Lanes, "by">): string {
  return by === "none" ? "All articles in one lane" : `Lanes by ${by}`;
}

const CHART_NAMES: Readonly<Record<Chart, string>> = {
  lanes: "Lanes",
  swarm: "Swarm",
  attention: "Attention",
  spread: "Spread",
};

/** `Lanes`, `Lanes and swarm`, `Lanes, swarm and spread` */
export function chartsName(charts: readonly Chart[]): string {
  const names = charts.map((chart, index) => {
    const name = CHART_NAMES[chart];
    return index === 0 ? name : name.toLowerCase();
  });
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}

/** What is true of the lanes on the screen, whatever is in view; empty where there is but one. */
function orderWords({ by, order }: Pick<Lanes, "by" | "order">): string {
  return by === "none" ? "" : ORDERS[order].top;
}

/**
 * How the lanes are ordered, of a picture in which one can't scroll: `Lanes by provider, first to
 * report in this corpus on top`. A window or a filter takes lanes away and changes no order.
 *
 * @param above how many lanes there are above those in the picture.
 * @param all how many there are.
 */
export function lanesWords(above: number, all: number, lanes: Pick<Lanes, "by" | "order">): string {
  if (above === 0) return [lanesName(lanes), orderWords(lanes)].filter(Boolean).join(", ");
  const from = `from the ${ordinal(above + 1)} of ${formatCount(all)}`;
  return `${lanesName(lanes)}, by ${ORDERS[lanes.order].by}, ${from}`;
}

/** `37 articles by 31 providers, first Wall Street Journal, Wed 10 June 2020, 22:01 New York` */
export function summaryWords(
  counts: { readonly articles: number; readonly providers: number },
  first: DatedArticle | null,
  coverage: Coverage,
  zone: string,
): string {
  if (!first) return "No article in view.";
  const { articles, providers } = counts;
  const both = `${countOf(articles, "article")} by ${countOf(providers, "provider")}`;
  return `${both}, first ${providerName(first, coverage)}, ${timeWords(first, zone)}.`;
}
