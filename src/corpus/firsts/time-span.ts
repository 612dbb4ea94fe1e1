import type { PublishTime } from "../reading/publish-time.ts";

/** When something was published, as far as is known: at `from` or later, before `to`. Epoch milliseconds UTC. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;

/** A minute for an exact time, whatever its seconds; for a date the whole UTC day. */
export function timeSpan({ at, precision }: PublishTime): TimeSpan {
  const time = Date.parse(at);
  if (precision === "day") return { from: time, to: time + DAY };
  const from = Math.floor(time / MINUTE) * MINUTE;
  return { from, to: from + MINUTE };
}

/** The last second that something can have been published at. Epoch milliseconds UTC. */
export function latestInstant({ at, precision }: PublishTime): number {
  const time = Date.parse(at);
  return precision === "day" ? time + DAY - SECOND : time;
}

/** Whether one was certainly over before the other began. */
export function isBefore(a: TimeSpan, b: TimeSpan): boolean {
  return a.to <= b.from;
}

/** Seconds from one to the other: equal where both are exact, else the least and the most it can be. */
export interface Lag {
  readonly least: number;
  readonly most: number;
}

/** How long `later` came after `first`; never negative. */
export function lagBetween(first: TimeSpan, later: TimeSpan): Lag {
  if (isExact(first) && isExact(later)) {
    const exact = seconds(later.from - first.from);
    return { least: exact, most: exact };
  }
  return {
    least: seconds(later.from - latestIn(first)),
    most: seconds(latestIn(later) - first.from),
  };
}

/**
 * When the first of several things can have been published.
 *
 * @returns null for none.
 */
export function firstOf(spans: readonly TimeSpan[]): TimeSpan | null {
  const [some] = spans;
  if (some === undefined) return null;
  const from = spans.reduce((least, span) => Math.min(least, span.from), some.from);
  const to = spans.reduce((least, span) => Math.min(least, latestIn(span)), latestIn(some));
  return { from, to: Math.max(to, from + MINUTE) };
}

/** An exact time is told to the minute, and not as up to a minute more. */
function latestIn(span: TimeSpan): number {
  return isExact(span) ? span.from : span.to;
}

const seconds = (milliseconds: number) => Math.max(milliseconds / 1000, 0);

function isExact({ from, to }: TimeSpan): boolean {
  return to - from === MINUTE;
}
