import type { View } from "../view/view.ts";

type Scale = View["scale"];

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Between ticks of a linear axis, in seconds. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 30, 90, 365, 3650].map((days) => days * DAY),
];

/** The ticks of a logarithmic one. */
const DECADES = [
  ...[1, 10].map((minutes) => minutes * MINUTE),
  ...[1, 6].map((hours) => hours * HOUR),
  ...[1, 7, 30, 365, 3650].map((days) => days * DAY),
];

/** Lags on a line: there and back. */
export interface LagScale {
  /** From 0, the first report, to 1. */
  readonly at: (lag: number) => number;
  /** Seconds. */
  readonly lagAt: (place: number) => number;
}

/**
 * A scale from the first report, which is at its start, to the longest lag, at its end. The
 * logarithmic one is of 1 + the lag in minutes: it shows the first at 0, where a logarithm has no
 * place for it, goes evenly at first, and from about an hour on each tenfold takes as much room.
 *
 * @param most seconds; of less than a minute a minute is shown.
 */
export function lagScale(scale: Scale, most: number): LagScale {
  const end = Math.max(most, MINUTE);
  const clamped = (lag: number) => Math.min(end, Math.max(0, lag));
  if (scale === "linear") {
    return { at: (lag) => clamped(lag) / end, lagAt: (place) => place * end };
  }
  const whole = Math.log1p(end / MINUTE);
  return {
    at: (lag) => Math.log1p(clamped(lag) / MINUTE) / whole,
    lagAt: (place) => Math.min(end, Math.expm1(place * whole) * MINUTE),
  };
}

/** Ticks after the first report, in seconds, up to the longest lag. @param count at most, about. */
export function lagTicks(scale: Scale, most: number, count: number): number[] {
  const end = Math.max(most, MINUTE);
  if (scale === "log") return DECADES.filter((lag) => lag <= end);
  return multiples(stepFor(end, count), end);
}

/**
 * The edges of bins of lags: round numbers where the scale is linear, equally wide on it where it is
 * logarithmic. The first is 0 and the last is not below the longest lag.
 *
 * @param count of bins at most, about.
 */
export function lagBinEdges(scale: Scale, most: number, count: number): number[] {
  const end = Math.max(most, MINUTE);
  if (scale === "linear") {
    const step = stepFor(end, count);
    return [0, ...multiples(step, end + step - 1)];
  }
  const { lagAt } = lagScale("log", end);
  return Array.from({ length: count + 1 }, (_, edge) =>
    edge === count ? end : lagAt(edge / count),
  );
}

function stepFor(end: number, count: number): number {
  return STEPS.find((step) => end / step <= count) ?? end / Math.max(1, count);
}

function multiples(step: number, end: number): number[] {
  return Array.from({ length: Math.floor(end / step) }, (_, index) => (index + 1) * step);
}
