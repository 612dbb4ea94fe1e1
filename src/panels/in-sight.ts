import type { DatedArticle } from "../graph/coverage.ts";
import { formatDays } from "../state/days-format.ts";
import type { InSight } from "../state/filters/summary.ts";
import type { State } from "../state/state.ts";
import { formatSpan } from "../state/time-format.ts";

/**
 * What is in view, as `summary` says it; it follows what it reads.
 *
 * Cost: constant in a window; without one a look at the dated articles from either end, for the days.
 */
export function inSight(state: State): InSight {
  const { coverage } = state;
  const { now } = state.presence.value;
  const window = state.window.value;
  const zone = state.zone.value;
  const inView = (article: DatedArticle) => now.has(article.key);
  return {
    coverage,
    counts: now.counts,
    filters: state.filters.value,
    isWindowed: window !== null,
    around: state.around.value,
    days:
      window === null ? formatDays(endsOf(coverage.dated, inView), zone) : formatSpan(window, zone),
  };
}

/** The first and the last of those in view that are known to the minute, and to the day. */
function endsOf(
  dated: readonly DatedArticle[],
  inView: (article: DatedArticle) => boolean,
): DatedArticle[] {
  return [true, false].flatMap((isDayWide) => {
    const isEnd = (article: DatedArticle) =>
      (article.precision === "day") === isDayWide && inView(article);
    return [dated.find(isEnd), dated.findLast(isEnd)].filter((article) => article !== undefined);
  });
}
