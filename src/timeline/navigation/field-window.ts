import { formatClock, formatTime } from "../../state/time-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import type { Window } from "../../state/view/view.ts";
import { MINUTE } from "../extent.ts";
import { readField } from "./wall-field.ts";
import { clamped } from "./window-moves.ts";

export type End = "from" | "to";

/** What comes of a field: another window, with a remark where the time is not as it was written. */
export type Outcome =
  { readonly window: Window | null; readonly note: string } | { readonly error: string };

interface Given {
  /** The window as it is. */
  readonly window: Window | null;
  readonly all: Window;
  readonly zone: string;
}

/**
 * The window after one of its ends was written into a field; an empty one leaves that end open.
 *
 * @param text of the field: `2020-06-10T22:01`.
 */
export function windowFrom(text: string, end: End, { window, all, zone }: Given): Outcome {
  const now = window ?? all;
  const read = readField(text, zone, window?.[end] ?? null);
  if (read.is === "unreadable") return { error: "A whole date and time is needed, or none." };
  const next = { ...now, [end]: read.is === "time" ? read.time : all[end] };
  if (next.from > all.to) return { error: `Nothing is dated after ${words(all.to, zone)}.` };
  if (next.to < all.from) return { error: `Nothing is dated before ${words(all.from, zone)}.` };
  if (read.is === "time" && next.from >= next.to) {
    const other = end === "from" ? next.to : next.from;
    const side = end === "from" ? "before it ends" : "after it starts";
    return { error: `It must be ${side}, ${words(other, zone)}.` };
  }
  const note = read.is === "time" ? hourNote(read, zone) : "";
  return { window: clamped(atLeastAMinute(next, end), all), note };
}

function hourNote(
  { time, hour }: { readonly time: number; readonly hour: "plain" | "skipped" | "repeated" },
  zone: string,
): string {
  if (hour === "skipped") {
    return `Clocks in ${zoneLabel(zone)} skip that time: ${formatClock(time, zone)}, the next there is, is taken.`;
  }
  if (hour === "repeated") {
    return `Clocks in ${zoneLabel(zone)} show that time twice: the first is taken.`;
  }
  return "";
}

function atLeastAMinute({ from, to }: Window, moved: End): Window {
  if (to - from >= MINUTE) return { from, to };
  return moved === "from" ? { from: to - MINUTE, to } : { from, to: from + MINUTE };
}

/** `Wed 10 June 2020, 22:01 New York` */
function words(time: number, zone: string): string {
  return formatTime(time, "minute", zone);
}
