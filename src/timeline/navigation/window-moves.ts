import type { Window } from "../../state/view/view.ts";
import { MINUTE } from "../extent.ts";

/** The window moved into the limits with its length kept, a minute at least and all time at most. */
export function within({ from, to }: Window, all: Window): Window {
  const length = Math.min(Math.max(to - from, MINUTE), all.to - all.from);
  const start = length === to - from ? from : (from + to - length) / 2;
  const first = Math.min(Math.max(start, all.from), all.to - length);
  return { from: first, to: first + length };
}

/** The window moved by so many milliseconds, or as far as the limits let it. */
export function panned({ from, to }: Window, by: number, all: Window): Window {
  return within({ from: from + by, to: to + by }, all);
}

/**
 * The window of a length in which a time has its place, or as near to that as the limits let it.
 *
 * @param share where the time stands in it, from 0 at the start to 1 at the end.
 * @param length in milliseconds.
 */
export function windowAbout(at: number, share: number, length: number, all: Window): Window {
  const wished = Math.min(Math.max(length, MINUTE), all.to - all.from);
  const from = at - share * wished;
  return within({ from, to: from + wished }, all);
}

/** The part of a window that lies in the limits; null, which is all time, where it covers them. */
export function clamped({ from, to }: Window, all: Window): Window | null {
  const clamp = (time: number) => Math.min(all.to, Math.max(all.from, time));
  return from <= all.from && to >= all.to ? null : { from: clamp(from), to: clamp(to) };
}
