import { countOf } from "../count-format.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** The speeds that are offered: milliseconds of the corpus's time that pass in a second. */
export const SPEEDS: readonly number[] = [MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY, WEEK, MONTH];

/** How much time before the play-head can be kept in the window, in milliseconds; null is all of it. */
export const REACHES: readonly (number | null)[] = [null, HOUR, 6 * HOUR, DAY, WEEK];

/** Round lengths from which a speed is taken that fits. */
const ROUND: readonly number[] = [
  ...[1, 2, 5, 10, 15, 20, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 4, 6, 8, 12].map((count) => count * HOUR),
  ...[1, 2, 3, 4].map((count) => count * DAY),
  WEEK,
  2 * WEEK,
  3 * WEEK,
  MONTH,
];

/** Seconds in which everything is played at the speed that fits, about. */
const SECONDS = 30;

/**
 * The round speed at which so much takes about half a minute, as far as the slowest and the fastest
 * allow.
 *
 * @param length playing time in milliseconds.
 */
export function fittingSpeed(length: number): number {
  const off = (speed: number) => Math.abs(Math.log(Math.max(1, length) / speed / SECONDS));
  return ROUND.reduce((best, speed) => (off(speed) < off(best) ? speed : best));
}

const UNITS = [
  [MONTH, "month"],
  [WEEK, "week"],
  [DAY, "day"],
  [HOUR, "hour"],
] as const;

/** A length of time in the largest unit that it is a whole number of: `6 hours`, `1 week`, `90 minutes`. */
export function stretchWords(length: number): string {
  const [unit, noun] = UNITS.find(([each]) => length % each === 0) ?? [MINUTE, "minute"];
  return countOf(Math.round(length / unit), noun);
}
