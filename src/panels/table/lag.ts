import { firstOf, lagBetween } from "../../corpus/firsts/time-span.ts";
import type { Article, Coverage } from "../../graph/coverage.ts";
import type { Firsts } from "../../state/firsts.ts";
import { formatLagRange, gapBetween, type Lag, spanOf } from "../../state/lag-format.ts";

/** An article's place in time in its story. */
interface StoryLag extends Lag {
  /** It is the first, or ties with it. */
  readonly isFirst: boolean;
  /** As near to the first as the times can tell. */
  readonly isSame: "minute" | "day" | null;
}

/**
 * How long after the first of its story an article came; null where that is not known, or nobody can
 * be first, as in a story of one provider.
 *
 * Cost: the firsts of the story, nearly always one.
 */
export function lagOf(article: Article, coverage: Coverage, firsts: Firsts): StoryLag | null {
  const story = coverage.stories.get(article.story ?? "");
  const span = spanOf(article);
  if (!story || story.providers < 2 || span === null) return null;
  const spans = story.firsts.flatMap((key) => spanOf(coverage.articles.get(key)) ?? []);
  const first = firstOf(spans);
  if (first === null) return null;
  const gap = gapBetween(coverage.articles.get(story.firsts[0] ?? ""), article);
  return {
    ...lagBetween(first, span),
    isFirst: firsts.has(article.key),
    isSame: gap?.isSameMinute === true ? "minute" : gap?.isSameDay === true ? "day" : null,
  };
}

/** `first`, `2 h 14 min`, `same day`; empty where it is not known. */
export function lagWords(lag: StoryLag | null): string {
  if (lag === null) return "";
  if (lag.isFirst) return "first";
  return lag.isSame === null ? formatLagRange(lag) : `same ${lag.isSame}`;
}

/** Longer than any lag, in seconds. */
const EON = 1e12;

/** Firsts before all; then by the least that a lag can be, then by the most. */
export function lagValue(lag: StoryLag | null): number | null {
  if (lag === null) return null;
  return lag.isFirst ? -1 : lag.least + lag.most / EON;
}
