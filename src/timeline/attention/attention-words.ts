import { signal } from "@preact/signals";
import { utcFormat } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { formatClock, formatDay, formatSpan } from "../../state/time-format.ts";
import { toWallClock, zoneLabel } from "../../state/time-zone.ts";
import type { Attention } from "../../state/view/timeline-parts.ts";
import type { Window } from "../../state/view/view.ts";
import { allTime } from "../extent.ts";
import { createTimeScale } from "../time/time-scale.ts";
import { windowWords } from "../words.ts";
import { roomOf } from "./attention-room.ts";
import { type BinRoom, type BinUnit, unitFor } from "./bin-units.ts";
import type { Layer } from "./choose-layers.ts";
import { formatAmount } from "./stack-bars.ts";

/**
 * What the chart counts: `Articles a day, by story`, and whatever else one has to know to read it.
 *
 * Cost: without a window a look at each dated article.
 *
 * @param room of the chart, on which its bins depend: as it is on the page.
 */
export function attentionWords(state: State, room: BinRoom = roomOf(state).value): string {
  const { by, bins, how, perOutput } = state.attention.value;
  const all = allTime(state.coverage);
  if (all === null) return "";
  const { from, to } = createTimeScale(state, all, signal({ width: 0, radius: 0 })).span.value;
  const { unit, tooNarrow } = unitFor(bins, to - from, room);
  return [
    `${how === "share" ? "Share of articles" : "Articles"} ${unit.each}, by ${by}`,
    perOutput ? "each article as a share of its outlet’s output" : "",
    by === "topic" && hasSeveralTopics(state) ? "an article on several topics counts in each" : "",
    unit.ofDays || !hasBareDates(state) ? "" : "those known by date alone over all of their day",
    how === "overlaid" ? "the largest alone" : "",
    tooNarrow === null ? "" : `as ${tooNarrow.many} would be too narrow here`,
  ]
    .filter(Boolean)
    .join(", ");
}

function hasSeveralTopics({ coverage }: State): boolean {
  return [...coverage.articles.values()].some(({ topics }) => topics.length > 1);
}

function hasBareDates({ coverage }: State): boolean {
  return coverage.dated.some(({ precision }) => precision === "day");
}

const MONTH = utcFormat("%B %Y");
const YEAR = utcFormat("%Y");

/**
 * A bin in words, with its zone: `Thu 11 June 2020, New York`, `8 to 14 June 2020, New York`,
 * `Sun 1 November 2020, 01:00 to 02:00 for the second time, New York`.
 *
 * @param cut what the window leaves of it; null is all.
 */
export function binWords(bin: Window, unit: BinUnit, zone: string, cut: Window | null): string {
  if (cut !== null) return windowWords(cut, zone);
  return `${wholeWords(bin, unit, zone)}, ${zoneLabel(zone)}`;
}

function wholeWords({ from, to }: Window, unit: BinUnit, zone: string): string {
  if (!unit.ofDays) return `${formatDay(from, zone)}, ${clockWords({ from, to }, zone)}`;
  const wall = new Date(toWallClock(from, zone));
  switch (unit.many) {
    case "days":
      return formatDay(from, zone);
    case "weeks":
      return formatSpan({ from, to: to - 1 }, zone);
    case "months":
      return MONTH(wall);
    case "years":
      return YEAR(wall);
    default:
      return `${YEAR(wall)} to ${YEAR(new Date(toWallClock(to - 1, zone)))}`;
  }
}

/** `01:00 to 02:00`, by clocks that run on, and whether they were put back just before. */
function clockWords({ from, to }: Window, zone: string): string {
  const start = toWallClock(from, zone);
  const end = formatClock(start + to - from, "UTC");
  const isAgain = toWallClock(from - 1, zone) + 1 > start;
  return `${formatClock(from, zone)} to ${end}${isAgain ? " for the second time" : ""}`;
}

/** What a layer has in a bin: `9`, `9.3` where bare dates are shared out, `64%`, `0.05`. */
export function amountWords(amount: number, total: number, { how, perOutput }: Attention): string {
  if (how === "share") return `${Math.round((amount / total) * 100)}%`;
  return formatAmount(perOutput ? amount : Math.round(amount * 10) / 10);
}

const OTHERS: Readonly<Record<Attention["by"], string>> = {
  story: "of other stories or none",
  topic: "on other topics or none",
  provider: "by other outlets",
};

/** What follows an amount: `of “Amazon bans police use…”`, `on Computer vision`, `by other outlets`. */
export function layerWords({ key, label }: Layer, by: Attention["by"]): string {
  if (key === null) return OTHERS[by];
  if (by === "story") return `of “${label}”`;
  return `${by === "topic" ? "on" : "by"} ${label}`;
}

/** `14 articles`; in bins shorter than a day `14 articles and 3 known by date alone`. */
export function articlesWords(articles: readonly DatedArticle[], unit: BinUnit): string {
  const bare = articles.filter(({ precision }) => precision === "day").length;
  if (unit.ofDays || bare === 0) return countOf(articles.length, "article");
  const byDate = "known by date alone";
  if (bare === articles.length) return `${countOf(bare, "article")} ${byDate}`;
  return `${countOf(articles.length - bare, "article")} and ${formatCount(bare)} ${byDate}`;
}

const HOW_TO =
  "Left and right arrow keys go from bin to bin, up and down over its layers; Enter selects the articles, Shift and Enter shows only that time.";

/** The chart for a screen reader: how much there is, when most of it came, and what is told apart. */
export function summaryWords({
  total,
  highest,
  layers,
  by,
}: {
  readonly total: number;
  readonly highest: { readonly title: string; readonly count: string } | null;
  readonly layers: readonly Layer[];
  readonly by: Attention["by"];
}): string {
  if (highest === null) return "No article in view.";
  const names = layers.map((layer) => layerWords(layer, by)).join(", ");
  const most = `Most in ${highest.title}: ${highest.count}.`;
  return `${countOf(total, "article")}. ${most} Told apart are those ${names}. ${HOW_TO}`;
}
