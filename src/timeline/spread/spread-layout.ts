import { ticks } from "d3";
import {
  type Curves,
  halfOf,
  readCurves,
  type Step,
  timeToHalf,
} from "../../state/spread/curve.ts";
import { binLags } from "../../state/spread/lag-bins.ts";
import { lagBinEdges, type LagScale, lagScale, lagTicks } from "../../state/spread/lag-scale.ts";
import type { Report, Spread } from "../../state/spread/report.ts";
import type { View } from "../../state/view/view.ts";
import type { SpreadFrame } from "./spread-frame.ts";

/** A report in the chart: where the curve counts it. */
export interface SpreadMark {
  readonly report: Report;
  /** How many outlets had reported with it. */
  readonly count: number;
  /** The latest that it can have been, in pixels; the curve's step is there. */
  readonly x: number;
  /** The earliest; the same where its lag is exact. */
  readonly start: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of the curves' steps, from their start on the ground to the right end. */
type Corners = Readonly<Record<keyof Curves, readonly Point[]>>;

interface Tick {
  readonly at: number;
  /** Seconds of a lag; a number of outlets. */
  readonly value: number;
}

interface Bar {
  readonly x: number;
  readonly width: number;
  /** Shares of the height of the strip. */
  readonly own: number;
  readonly wire: number;
}

/** A spread in a frame: all of it, whatever the window. In pixels. */
export interface SpreadLayout {
  readonly spread: Spread;
  readonly frame: SpreadFrame;
  /** In lag order: ascending in x and in count. */
  readonly marks: readonly SpreadMark[];
  readonly corners: Corners;
  /** How many outlets had a report of their own. */
  readonly own: number;
  /** Between which two places half of the outlets had reported, and the mark of that outlet. */
  readonly half: { readonly from: number; readonly to: number; readonly mark: SpreadMark } | null;
  readonly lagTicks: readonly Tick[];
  readonly countTicks: readonly Tick[];
  readonly bars: readonly Bar[];
  /** Of seconds. */
  readonly x: (lag: number) => number;
}

/** Room for a tick of the lags, of the counts, and for a bar, in ems. */
const LAG_ROOM = 8.5;
const COUNT_ROOM = 4;
const BAR_ROOM = 1.3;

/** Cost: O(n log n) for n outlets. */
export function layOutSpread(
  spread: Spread,
  scale: View["scale"],
  frame: SpreadFrame,
): SpreadLayout {
  const { reports } = spread;
  const { left, right, top, bottom, em } = frame;
  const longest = reports.at(-1)?.lag.most ?? 0;
  const x = placesOfLags(lagScale(scale, longest), frame);
  const y = (count: number) => bottom - (count / Math.max(1, reports.length)) * (bottom - top);
  const marks = reports.map((report, index): SpreadMark => ({
    report,
    count: index + 1,
    x: x(report.lag.most),
    start: x(report.lag.least),
    y: y(index + 1),
  }));
  const curves = readCurves(reports);
  const cornersOf = (steps: readonly Step[]) => corners(steps, x, y, right);
  const half = timeToHalf(reports.map(({ lag }) => lag));
  const halfway = marks[halfOf(marks.length) - 1];
  const room = right - left;
  const counted = ticks(0, reports.length, Math.max(1, (bottom - top) / (COUNT_ROOM * em)));
  return {
    spread,
    frame,
    marks,
    corners: {
      all: cornersOf(curves.all),
      own: cornersOf(curves.own),
      possible: cornersOf(curves.possible),
    },
    own: curves.own.at(-1)?.count ?? 0,
    half: half && halfway ? { from: x(half.least), to: x(half.most), mark: halfway } : null,
    lagTicks: lagTicks(scale, longest, Math.max(2, room / (LAG_ROOM * em))).map((value) => ({
      at: x(value),
      value,
    })),
    countTicks: counted.filter(Number.isInteger).map((value) => ({ at: y(value), value })),
    bars: bars(
      lagBinEdges(scale, longest, Math.max(4, Math.floor(room / (BAR_ROOM * em)))),
      reports,
      x,
    ),
    x,
  };
}

/** From seconds of a lag to pixels. The last dot is whole, and clear of the words at the end of the curve. */
export function placesOfLags(
  { at }: LagScale,
  { left, right, radius }: Pick<SpreadFrame, "left" | "right" | "radius">,
): (lag: number) => number {
  const end = right - 1.5 * radius;
  return (lag) => left + at(lag) * (end - left);
}

function corners(
  steps: readonly Step[],
  x: (lag: number) => number,
  y: (count: number) => number,
  right: number,
): Point[] {
  let ground = y(0);
  const points = steps.flatMap(({ lag, count }) => {
    const riser = [
      { x: x(lag), y: ground },
      { x: x(lag), y: y(count) },
    ];
    ground = y(count);
    return riser;
  });
  return points.length === 0 ? [] : [...points, { x: right, y: ground }];
}

function bars(
  edges: readonly number[],
  reports: readonly Report[],
  x: (lag: number) => number,
): Bar[] {
  const bins = binLags(edges, reports);
  const most = Math.max(1, ...bins.map(({ own, wire }) => own + wire));
  return bins
    .filter(({ own, wire }) => own + wire > 0)
    .map(({ from, to, own, wire }) => ({
      x: x(from),
      width: Math.max(1, x(to) - x(from)),
      own: own / most,
      wire: wire / most,
    }));
}
