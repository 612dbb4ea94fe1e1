import { fromWallClock, toWallClock } from "../../state/time-zone.ts";
import { MINUTE } from "../extent.ts";

/** What a field with a date and a time says. */
export type Read =
  | { readonly is: "empty" }
  | { readonly is: "unreadable" }
  | {
      readonly is: "time";
      /** Epoch milliseconds. */
      readonly time: number;
      /** What is special about the hour: no clock shows it, or clocks show it twice. */
      readonly hour: "plain" | "skipped" | "repeated";
    };

/** Clocks have never been put back by more, but for a change of the date line. */
const LARGEST_CHANGE = 3 * 3_600_000;

/** `2020-06-10T22:01`, what a clock in the zone shows: the value of such a field. */
export function writeField(time: number, zone: string): string {
  return new Date(Math.floor(toWallClock(time, zone) / MINUTE) * MINUTE).toISOString().slice(0, 16);
}

/**
 * When a clock in the zone shows what the field says. An hour that is skipped as clocks are put on
 * stands for the time at which they are; of one that comes twice the first is meant.
 *
 * @param known the time that the field was written from: unless it was changed, it is still that.
 */
export function readField(text: string, zone: string, known: number | null): Read {
  if (text === "") return { is: "empty" };
  const wall = FIELD.test(text) ? Date.parse(`${text}Z`) : NaN;
  if (Number.isNaN(wall)) return { is: "unreadable" };
  if (known !== null && writeField(known, zone) === text) {
    return { is: "time", time: known, hour: "plain" };
  }
  const time = fromWallClock(wall, zone);
  if (toWallClock(time, zone) !== wall) {
    return { is: "time", time: changeBefore(time, wall, zone), hour: "skipped" };
  }
  const after = time + LARGEST_CHANGE;
  const again = wall - (toWallClock(after, zone) - after);
  const isTwice = again > time && toWallClock(again, zone) === wall;
  return { is: "time", time, hour: isTwice ? "repeated" : "plain" };
}

const FIELD = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

/**
 * When clocks were put on, over an hour that has `wall` in it.
 *
 * @param time what it would be by the clock of before.
 */
function changeBefore(time: number, wall: number, zone: string): number {
  const offset = (at: number) => toWallClock(at, zone) - at;
  const late = offset(time);
  let [before, after] = [time - (toWallClock(time, zone) - wall), time];
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (middle <= before) break;
    if (offset(middle) === late) after = middle;
    else before = middle;
  }
  return after;
}
