import { bisectRight } from "d3";
import { DAY } from "../../state/presence/window-run.ts";
import type { Window } from "../../state/view/view.ts";
import type { BinUnit } from "./bin-units.ts";
import type { Layers } from "./choose-layers.ts";
import type { Grouped, InWindow } from "./groups.ts";
import type { StartOfDate } from "./wall-edges.ts";

/** Bins side by side, [from, to); at the end of the window the last has its end too. */
export interface Bins {
  /** Epoch milliseconds, ascending; one more than there are bins. */
  readonly edges: readonly number[];
  readonly unit: BinUnit;
  readonly startOf: StartOfDate;
  /** What the axis shows. */
  readonly span: Window;
}

/** How much there is of each layer in each bin. */
export interface Tally {
  readonly bins: number;
  readonly layers: number;
  /** By bin, then layer. */
  readonly amounts: Float64Array;
  /** By bin: articles, each once and as one, in however many layers. */
  readonly articles: Float64Array;
}

interface Counting {
  readonly bins: Bins;
  readonly layers: Layers;
}

/** Part of an article in a bin: all of it, where its time is known well enough. */
interface Part {
  readonly bin: number;
  readonly share: number;
}

/**
 * Counts articles by bin and layer. Each is in exactly one bin, and in each of its layers once; one of
 * which only the date is known is in the day of that date on the clocks of the zone (in none where the
 * window has nothing of that day), or, in bins shorter than a day, spread evenly over as much of its day
 * as the axis shows.
 *
 * Cost: O(n + b) for n articles and b bins; of each date-only one, a bisection and the bins of its day.
 *
 * @param has counts just some of them.
 */
export function countBins(
  { exact, dayWide }: InWindow,
  { bins, layers }: Counting,
  has: ((key: string) => boolean) | null = null,
): Tally {
  const { edges } = bins;
  const count = edges.length - 1;
  const width = layers.list.length;
  const amounts = new Float64Array(count * width);
  const articles = new Float64Array(count);
  const add = ({ weight, groups }: Grouped, bin: number, share: number) => {
    articles[bin] = (articles[bin] ?? 0) + share;
    const amount = weight * share;
    // Bit by bit the layers that it has been counted in.
    let seen = 0;
    for (const group of groups) {
      const layer = layers.layerOf[group] ?? -1;
      if (layer < 0 || (seen & (1 << layer)) !== 0) continue;
      seen |= 1 << layer;
      const at = bin * width + layer;
      amounts[at] = (amounts[at] ?? 0) + amount;
    }
  };
  const parts = new Map<number, readonly Part[]>();
  let bin = 0;
  let end = edges[1] ?? Infinity;
  for (const each of exact) {
    if (has !== null && !has(each.key)) continue;
    while (bin < count - 1 && each.time >= end) {
      bin += 1;
      end = edges[bin + 1] ?? Infinity;
    }
    add(each, bin, 1);
  }
  for (const each of dayWide) {
    if (has !== null && !has(each.key)) continue;
    const { time } = each;
    const ofDay = parts.get(time) ?? partsOfDay(time, bins);
    parts.set(time, ofDay);
    for (const part of ofDay) add(each, part.bin, part.share);
  }
  return { bins: count, layers: width, amounts, articles };
}

/** The bin of a time; before the first it is the first, after the last the last. */
export function binAt({ edges }: Pick<Bins, "edges">, time: number): number {
  return Math.min(edges.length - 2, Math.max(0, bisectRight(edges, time) - 1));
}

/**
 * Where an article is of which only the date is known: nowhere where the axis shows nothing of it.
 *
 * @param start of that date in UTC.
 */
export function partsOfDay(start: number, bins: Bins): Part[] {
  const { unit, startOf, span, edges } = bins;
  if (unit.ofDays) {
    const [day, next] = [startOf(start), startOf(start + DAY)];
    const isShown = day <= span.to && next > span.from && day < (edges.at(-1) ?? Infinity);
    return isShown ? [{ bin: binAt(bins, day), share: 1 }] : [];
  }
  const from = Math.max(start, span.from);
  const to = Math.min(start + DAY, span.to);
  if (to <= from) return [{ bin: binAt(bins, from), share: 1 }];
  const first = binAt(bins, from);
  const last = Math.max(first, binAt(bins, to - 1));
  return edges.slice(first, last + 1).map((edge, index) => {
    const end = index === last - first ? to : (edges[first + index + 1] ?? to);
    return { bin: first + index, share: (end - Math.max(edge, from)) / (to - from) };
  });
}

/** How much of a layer there is in a bin. */
export function amountAt({ amounts, layers }: Tally, bin: number, layer: number): number {
  return amounts[bin * layers + layer] ?? 0;
}
