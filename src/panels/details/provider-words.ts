import type { Provider } from "../../graph/coverage.ts";
import { formatCount } from "../../state/count-format.ts";
import { formatLag } from "../../state/lag-format.ts";

/**
 * How a provider did over the shared stories, those that at least two outlets covered. Null where the
 * corpus has none.
 */
export function recordSentences(provider: Provider): string | null {
  const { covered, missed } = provider;
  if (covered + missed === 0) return null;
  if (covered === 0) return `It has nothing on ${whichStories(missed)}.`;
  return `${firstsInWords(provider)}. ${sharedInWords(covered, missed)}.`;
}

/** `First 3 times (once tied) in 12 shared stories it covered; its own reports come a median 2 h 14 min after the first` */
function firstsInWords({ firsts, tied, covered, medianLag }: Provider): string {
  const first = firsts === 0 ? "Never first" : `First ${times(firsts)}${tiedInWords(firsts, tied)}`;
  const stories =
    covered === 1
      ? "the one shared story it covered"
      : `the ${formatCount(covered)} shared stories it covered`;
  // Of who was always first, the median is no news.
  if (medianLag === null || firsts === covered) return `${first} in ${stories}`;
  // A median of nothing: half of them had no lag.
  if (medianLag === 0) return `${first} in ${stories}; at least half of its own reports were first`;
  return `${first} in ${stories}; its own reports come a median ${formatLag(medianLag)} after the first`;
}

function tiedInWords(firsts: number, tied: number): string {
  if (tied === 0) return "";
  if (tied < firsts) return ` (${times(tied)} tied)`;
  return firsts === 1 ? " (tied)" : " (always tied)";
}

function sharedInWords(covered: number, missed: number): string {
  const all = whichStories(covered + missed);
  if (missed === 0) return `It covered ${covered === 1 ? "" : "all of "}${all}`;
  return `It has nothing on ${formatCount(missed)} of ${all}`;
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

/** `covered 1 of 32` */
export function blindSpotInWords({ covered, missed }: Provider["blindSpots"][number]): string {
  const all = formatCount(covered + missed);
  return covered === 0 ? `covered none of ${all}` : `covered ${formatCount(covered)} of ${all}`;
}
