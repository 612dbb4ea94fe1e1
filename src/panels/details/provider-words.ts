import type { Provider } from "../../graph/coverage.ts";
import { formatCount } from "../../state/count-format.ts";
import { formatLag } from "../../state/lag-format.ts";

/** All that is known: the grouping may have missed an article of it, and the corpus may lack one. */
const NONE = "None of its articles was placed in";

/**
 * How a provider did over the shared stories, those that at least two outlets covered. Null where the
 * corpus has none.
 *
 * @param placed in how many of those that it covered it has a dated report of its own.
 */
export function recordSentences(provider: Provider, placed: number): string | null {
  const { covered, missed } = provider;
  if (covered + missed === 0) return null;
  if (covered === 0) return `${NONE} ${whichStories(missed)}.`;
  return `${firstsInWords(provider, placed)}. ${sharedInWords(covered, missed)}.`;
}

/** `First 3 times (once tied) in 12 shared stories it covered; its own reports come a median 2 h 14 min after the first` */
function firstsInWords(provider: Provider, placed: number): string {
  const { firsts, tied, covered, medianLag } = provider;
  const first =
    firsts === 0
      ? neverInWords(covered, placed)
      : `First ${times(firsts)}${tiedInWords(firsts, tied)} in ${coveredInWords(covered)}`;
  // Of who was always first, the median is no news.
  if (medianLag === null || firsts === covered) return first;
  // A median of nothing: half of them had no lag.
  if (medianLag === 0) return `${first}; at least half of its own reports were first`;
  return `${first}; its own reports come a median ${formatLag(medianLag)} after the first`;
}

/** Where it has no place, that it was never first is more than anybody knows. */
function neverInWords(covered: number, placed: number): string {
  const stories = coveredInWords(covered);
  if (placed === covered) return `Never first in ${stories}`;
  const none = "no dated report of its own";
  if (placed === 0) return `Whether it was ever first is unknown: it has ${none} in ${stories}`;
  return `Never first in ${formatCount(placed)} of ${stories}, unknown in the rest, where it has ${none}`;
}

function coveredInWords(covered: number): string {
  return covered === 1
    ? "the one shared story it covered"
    : `the ${formatCount(covered)} shared stories it covered`;
}

function tiedInWords(firsts: number, tied: number): string {
  if (tied === 0) return "";
  if (tied < firsts) return ` (${times(tied)} tied)`;
  return firsts === 1 ? " (tied)" : " (always tied)";
}

function sharedInWords(covered: number, missed: number): string {
  const all = whichStories(covered + missed);
  if (missed === 0) return `It covered ${covered === 1 ? "" : "all of "}${all}`;
  return `${NONE} ${formatCount(missed)} of ${all}`;
}

function whichStories(count: number): string {
  const stories = count === 1 ? "the one story" : `the ${formatCount(count)} stories`;
  return `${stories} that at least two outlets covered`;
}

/** `once`, `twice`, `3 times` */
function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${formatCount(count)} times`;
}

/** `placed in 1 of 32` */
export function blindSpotInWords({ covered, missed }: Provider["blindSpots"][number]): string {
  const all = formatCount(covered + missed);
  return covered === 0 ? `placed in none of ${all}` : `placed in ${formatCount(covered)} of ${all}`;
}
