import type { Lag } from "../lag-format.ts";
import type { Report } from "./report.ts";

/** From this lag on, in seconds, so many outlets have reported. */
export interface Step {
  readonly lag: number;
  readonly count: number;
}

/** How many outlets have reported by each lag. */
export interface Curves {
  /** For certain: each counts from the latest that it can have been. */
  readonly all: readonly Step[];
  /** Of those, the ones with a report of their own. */
  readonly own: readonly Step[];
  /** At most: each counts from the earliest that it can have been. The same as `all` where times are exact. */
  readonly possible: readonly Step[];
}

/** Cost: O(n log n). */
export function readCurves(reports: readonly Report[]): Curves {
  const own = reports.filter(({ copyOf }) => copyOf === null);
  return {
    all: cumulative(reports.map(({ lag }) => lag.most)),
    own: cumulative(own.map(({ lag }) => lag.most)),
    possible: cumulative(reports.map(({ lag }) => lag.least)),
  };
}

/** One step for each lag that occurs, ascending in both. @param lags seconds, in any order. */
export function cumulative(lags: readonly number[]): Step[] {
  const steps: Step[] = [];
  for (const [index, lag] of Float64Array.from(lags).toSorted().entries()) {
    if (steps.at(-1)?.lag === lag) steps.pop();
    steps.push({ lag, count: index + 1 });
  }
  return steps;
}

/** Which outlet of so many is the one with which half of them have reported, from 1. */
export function halfOf(outlets: number): number {
  return Math.ceil(outlets / 2);
}

/**
 * Seconds until half of the outlets, rounded up, had reported: the least and the most that it can be,
 * as far as the times are known. Null for none.
 *
 * Cost: O(n log n).
 */
export function timeToHalf(lags: readonly Lag[]): Lag | null {
  if (lags.length === 0) return null;
  const half = halfOf(lags.length) - 1;
  // The k-th of all lags is never below the k-th of their least, nor above the k-th of their most.
  const kth = (values: readonly number[]) => Float64Array.from(values).toSorted()[half] ?? 0;
  return {
    least: kth(lags.map(({ least }) => least)),
    most: kth(lags.map(({ most }) => most)),
  };
}
