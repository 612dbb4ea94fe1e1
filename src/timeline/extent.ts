import type { Window } from "../state/view/view.ts";

export { allTime } from "../state/presence/all-time.ts";

export const MINUTE = 60_000;
/** A mark on the very edge of an axis would look cut off; a corpus of one article needs some room. */
const PADDING = 0.02;
const LEAST_SPAN = 60 * MINUTE;

/** What an axis over all time shows: that with a little room at its ends, where no window reaches. */
export function padded({ from, to }: Window): Window {
  const length = to - from;
  const padding = Math.max(MINUTE, length * PADDING, (LEAST_SPAN - length) / 2);
  return { from: from - padding, to: to + padding };
}

/** The window in whole minutes, within all time; null, which is all time, when it covers all of it. */
export function tidyWindow({ from, to }: Window, all: Window): Window | null {
  const clamp = (time: number) => Math.min(all.to, Math.max(all.from, toMinute(time)));
  const tidy = { from: clamp(from), to: clamp(to) };
  return tidy.from <= all.from && tidy.to >= all.to ? null : tidy;
}

function toMinute(time: number): number {
  return Math.round(time / MINUTE) * MINUTE;
}
