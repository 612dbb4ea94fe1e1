import { bisectRight } from "d3";
import type { Article, DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../../state/view/view.ts";
import { DAY } from "../../state/presence/window-run.ts";
import { wallTicks } from "../../state/axis/wall-ticks.ts";

/** A bar of the overview, [from, to): how many articles of each group. A count can be a fraction. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
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
 * Every article in its bin. One of which only the date is known is spread evenly over its day,
 * of which no hour is likelier than another.
 *
 * Cost: O(n log b) for n articles and b edges, and the bins of each day with such articles; once for
 * a width, a zone, a palette and a filter.
 *
 * @param groupOf what is told apart within a bin.
 */
export function binArticles(
  dated: readonly DatedArticle[],
  edges: readonly number[],
  groupOf: (article: Article) => string,
): Bin[] {
  const bins = edges.slice(1).map((to, index) => new OpenBin(edges[index] ?? to, to));
  const days = new Map<number, Map<string, number>>();
  for (const article of dated) {
    const group = groupOf(article);
    if (article.precision === "day") {
      const day = days.get(article.time) ?? new Map<string, number>();
      days.set(article.time, day.set(group, (day.get(group) ?? 0) + 1));
    } else bins[indexAt(edges, article.time)]?.add(group, 1);
  }
  for (const [start, counts] of days) spread(start, counts, bins, edges);
  return bins;
}

class OpenBin implements Bin {
  readonly from: number;
  readonly to: number;
  readonly counts = new Map<string, number>();
  total = 0;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }

  add(group: string, count: number): void {
    this.counts.set(group, (this.counts.get(group) ?? 0) + count);
    this.total += count;
  }
}

/** Shares a day's articles out by how much of the day each bin holds. */
function spread(
  start: number,
  counts: ReadonlyMap<string, number>,
  bins: readonly OpenBin[],
  edges: readonly number[],
): void {
  const end = start + DAY;
  for (const bin of bins.slice(indexAt(edges, start), indexAt(edges, end - 1) + 1)) {
    const share = (Math.min(bin.to, end) - Math.max(bin.from, start)) / DAY;
    for (const [group, count] of counts) bin.add(group, count * share);
  }
}

function indexAt(edges: readonly number[], time: number): number {
  return Math.min(edges.length - 2, Math.max(0, bisectRight(edges, time) - 1));
}
