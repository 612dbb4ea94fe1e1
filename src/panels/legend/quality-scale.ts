import { tickStep } from "d3";
import type { Coverage } from "../../graph/coverage.ts";
import type { QualityRange } from "../../state/filters/filters.ts";

/** About so many bars. */
const BARS = 24;

/** From which quality to which the corpus goes, and how its bars are cut. */
export interface QualityScale {
  readonly least: number;
  readonly most: number;
  /** What an arrow key moves an end of the range by. */
  readonly step: number;
  /** Where the first bar starts; each is `width` wide. */
  readonly start: number;
  readonly width: number;
  readonly bars: number;
  /** How many articles have no known quality: no range has them. */
  readonly unknown: number;
}

/** Null where not even two qualities are known: there is no range to choose. Cost: O(n), once. */
export function qualityScale({ articles }: Coverage): QualityScale | null {
  let [least, most, unknown, isWhole] = [Infinity, -Infinity, 0, true];
  for (const { quality } of articles.values()) {
    if (quality === null) unknown += 1;
    else {
      least = Math.min(least, quality);
      most = Math.max(most, quality);
      isWhole &&= Number.isInteger(quality);
    }
  }
  if (!(least < most)) return null;
  const nice = tickStep(least, most, BARS);
  const width = isWhole ? Math.max(1, Math.round(nice)) : nice;
  // Between two numbers that are all but the same there is no room for a range.
  if (!Number.isFinite(width) || width <= 0) return null;
  const start = Math.floor(least / width) * width;
  const bars = Math.floor((most - start) / width) + 1;
  return { least, most, step: isWhole ? 1 : width / 10, start, width, bars, unknown };
}

/**
 * How many articles each bar stands for.
 *
 * Cost: the qualities that are left.
 *
 * @param left by quality as text, how many articles of it are left.
 */
export function qualityBars(scale: QualityScale, left: ReadonlyMap<string, number>): number[] {
  const bars = Array.from({ length: scale.bars }, () => 0);
  for (const [text, count] of left) {
    if (text === "") continue;
    const bar = Math.floor((Number(text) - scale.start) / scale.width);
    // Rounding may bring the ends beyond the first or the last.
    const within = Math.min(scale.bars - 1, Math.max(0, bar));
    bars[within] = (bars[within] ?? 0) + count;
  }
  return bars;
}

/** Whether something of a bar is within the range. */
export function isBarWithin(scale: QualityScale, bar: number, range: QualityRange | null): boolean {
  if (range === null) return true;
  const from = scale.start + bar * scale.width;
  return from + scale.width > range.least && from <= range.most;
}

/** A range within the scale, its ends in order; null, which is any quality, when it holds all of it. */
export function tidyRange(least: number, most: number, scale: QualityScale): QualityRange | null {
  const clamp = (value: number) => Math.min(scale.most, Math.max(scale.least, value));
  const [from, to] = [clamp(Math.min(least, most)), clamp(Math.max(least, most))];
  return from <= scale.least && to >= scale.most ? null : { least: from, most: to };
}
