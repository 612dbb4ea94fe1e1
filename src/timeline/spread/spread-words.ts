import { cutText } from "../../corpus/text/cut.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { copyOfWords } from "../../state/copy-words.ts";
import { formatLag, formatLagRange, type Lag } from "../../state/lag-format.ts";
import { timeToHalf } from "../../state/spread/curve.ts";
import type { Report, Spread } from "../../state/spread/report.ts";
import type { State } from "../../state/state.ts";
import { placeWords, plainWords } from "../../state/story-words.ts";
import { spreadNow } from "./spread-now.ts";
import { providerName, timeWords } from "../words.ts";

/** Of a headline that is longer, so much stands in a heading. */
const MOST_LABEL = 100;
/** Half of fewer outlets says nothing. */
const LEAST_FOR_HALF = 3;

/**
 * What the chart of a spread shows: `How “Amazon bans police use of its face recognition” spread: 11
 * outlets in 6 d 2 h, half within 14 h`. It is about the whole story as far as the filters leave it;
 * of a window it says how many outlets came in it.
 */
export function spreadWords(state: State): string {
  const now = spreadNow(state).value;
  if (now.is === "none") return "How a story spread from outlet to outlet";
  const { spread, isLargest } = now;
  const which = isLargest ? ", the largest story in view," : "";
  return `How “${cutText(spread.story.label, MOST_LABEL)}”${which} spread: ${courseWords(spread, state)}`;
}

/** `11 outlets in 6 d 2 h, half within 14 h; 2 more without a time` */
function courseWords(spread: Spread, state: State): string {
  const { reports, story, undated } = spread;
  const last = reports.at(-1)?.lag ?? { least: 0, most: 0 };
  const isPart = reports.length + undated < story.outlets.length;
  const of = isPart ? `${formatCount(reports.length)} of ` : "";
  const outlets = countOf(isPart ? story.outlets.length : reports.length, "outlet");
  const half = halfWords(reports);
  const rest = [undatedWords(spread), windowWords(spread, state)].filter(Boolean);
  const course = `${of}${outlets}${reports.length > 1 ? ` in ${withinWords(last)}` : ""}`;
  return [[course, half].filter(Boolean).join(", "), ...rest].join("; ");
}

/** `half within 14 h`; empty of so few that it says nothing. */
function halfWords(reports: readonly Report[]): string {
  const half = timeToHalf(reports.map(({ lag }) => lag));
  if (half === null || reports.length < LEAST_FOR_HALF) return "";
  return `half within ${withinWords(half)}`;
}

/** A lag that something took no longer than: `14 h`, `a minute`, `1 d 2 h at most`. */
function withinWords({ least, most }: Lag): string {
  const length = most < 60 ? "a minute" : formatLag(most);
  return least === most ? length : `${length} at most`;
}

/** `half of 19 outlets within 14 h`, beside the mark of that outlet; empty of too few. */
export function halfwayWords({ reports }: Spread): string {
  const words = halfWords(reports);
  return words.replace("half", `half of ${countOf(reports.length, "outlet")}`);
}

/** `2 more without a time`; empty when all have one. */
export function undatedWords({ undated }: Pick<Spread, "undated">): string {
  return undated === 0 ? "" : `${formatCount(undated)} more without a time`;
}

/** `7 of them in this window`; empty without a window. */
function windowWords({ reports }: Spread, { window, presence }: State): string {
  if (window.value === null) return "";
  const { now } = presence.value;
  const inWindow = reports.filter(({ article }) => now.has(article.key)).length;
  if (inWindow === reports.length) return "all of them in this window";
  return `${inWindow === 0 ? "none" : formatCount(inWindow)} of them in this window`;
}

/** `CNET, 5 h 10 min after the first`; of a first only that. */
export function shortWords(report: Report, { story }: Spread, state: State): string {
  const name = providerName(report.article, state.coverage);
  if (!story.firsts.includes(report.article.key)) return `${name}, ${formatLagRange(report.lag)}`;
  return `${name}, ${story.firsts.length > 1 ? "joint first" : "first"}`;
}

/**
 * All that is told of a report: outlet, place and lag in its story, whose text it is, time, headline,
 * and how many outlets had reported with it.
 */
export function reportWords(report: Report, spread: Spread, state: State): string {
  const { coverage, presence, zone } = state;
  const { article } = report;
  const count = spread.reports.indexOf(report) + 1;
  const place = placeWords(article, coverage);
  const isOut = !presence.value.now.has(article.key);
  return [
    `${providerName(article, coverage)}: ${article.title}`,
    place === null ? "" : plainWords(place),
    lagOfCopy(report),
    timeWords(article, zone.value),
    `${formatCount(count)} of ${countOf(spread.reports.length, "outlet")} with it`,
    isOut ? "Not in this window" : "",
  ]
    .filter(Boolean)
    .join(". ");
}

/** Of a wire copy its place says only how long after the original it came. */
function lagOfCopy({ copyOf, lag }: Report): string {
  return copyOf === null ? "" : `${formatLagRange(lag)} after the first in this corpus`;
}

/** `Wire copy of Reuters’ article`, of a report that is one; empty of others. */
export function copyWords({ article, copyOf }: Report, { coverage }: State): string {
  if (copyOf === null) return "";
  const outlet = {
    provider: article.provider,
    article: article.key,
    rank: null,
    lag: null,
    copyOf,
  };
  const [how, { name }] = copyOfWords(outlet, copyOf, coverage);
  return `${how}${name}`;
}
