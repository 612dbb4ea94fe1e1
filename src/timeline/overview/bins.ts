import { bisectRight } from "d3";
import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../../state/view.ts";
import { DAY } from "../../state/window-run.ts";
import { wallTicks } from "../axis/wall-ticks.ts";

/** A bar of the overview: the articles of [from, to), in time order. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly articles: readonly DatedArticle[];
}

/**
 * The edges of the bins: round wall-clock times within `all`, and its two ends. The outermost bins
 * are cut by those ends.
 */
export function binEdges(all: Window, zone: string, count: number): number[] {
  const inner = wallTicks(all, zone, count).ticks.map(({ time }) => time);
  return [all.from, ...inner.filter((time) => time > all.from && time < all.to), all.to];
}

/**
 * Every dated article in one bin. A date-only one is counted at the noon of its day, which is on
 * that day in all zones but the outermost.
 *
 * Cost: O(n log b) for n articles and b edges; once for a width and a zone.
 */
export function binArticles({ dated }: Coverage, edges: readonly number[]): Bin[] {
  const bins = edges.slice(1).map((to, index) => ({
    from: edges[index] ?? to,
    to,
    articles: [] as DatedArticle[],
  }));
  for (const article of dated) {
    const index = bisectRight(edges, middle(article)) - 1;
    bins[Math.min(bins.length - 1, Math.max(0, index))]?.articles.push(article);
  }
  return bins;
}

function middle({ time, precision }: DatedArticle): number {
  return precision === "day" ? time + DAY / 2 : time;
}
