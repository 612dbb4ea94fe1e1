import { bisectRight } from "d3";
import type { Report } from "./report.ts";

/** How many outlets came in a bin of lags. */
export interface LagBin {
  /** Seconds; the end is no part of it, but for the last bin's. */
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly wire: number;
}

/**
 * The distribution of lags: each report is in exactly one bin, that of the latest that it can have been.
 *
 * Cost: a bisection for each report.
 *
 * @param edges ascending, from 0 to the longest lag or beyond.
 */
export function binLags(edges: readonly number[], reports: readonly Report[]): LagBin[] {
  const own = edges.slice(1).map(() => 0);
  const wire = [...own];
  for (const { lag, copyOf } of reports) {
    const bin = Math.min(own.length - 1, Math.max(0, bisectRight(edges, lag.most) - 1));
    const counts = copyOf === null ? own : wire;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return own.map((count, bin) => ({
    from: edges[bin] ?? 0,
    to: edges[bin + 1] ?? 0,
    own: count,
    wire: wire[bin] ?? 0,
  }));
}
