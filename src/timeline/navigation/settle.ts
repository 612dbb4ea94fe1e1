import { bisectLeft, bisectRight } from "d3";
import { wallTicks } from "../../state/axis/wall-ticks.ts";
import type { Window } from "../../state/view/view.ts";
import { MINUTE, tidyWindow } from "../extent.ts";
import { within } from "./window-moves.ts";

/** So many bins are on an axis, about as many as the overview has. */
const BINS = 48;

/**
 * The window that is set when a hand has drawn one: at edges where it snaps, in whole minutes, a
 * minute at least, within the limits; null, which is all time, where it covers them.
 *
 * @param edges ascending, two at least; null where it doesn't snap.
 */
export function settled(wish: Window, all: Window, edges: readonly number[] | null): Window | null {
  const at = edges === null ? wish : snapped(wish, edges);
  const from = toMinute(at.from);
  return tidyWindow(within({ from, to: Math.max(toMinute(at.to), from + MINUTE) }, all), all);
}

/** The window between the edges that are next to its ends, one bin at least. */
export function snapped({ from, to }: Window, edges: readonly number[]): Window {
  let [start, end] = [nearest(from, edges), nearest(to, edges)];
  if (start === end) {
    end = Math.min(edges.length - 1, Math.max(1, bisectRight(edges, (from + to) / 2)));
    start = end - 1;
  }
  return { from: edges[start] ?? from, to: edges[end] ?? to };
}

/**
 * The edges of an axis's bins, at round wall-clock times, for all that lies within an axis's length
 * of it; and the ends of all time.
 */
export function axisEdges(axis: Window, zone: string, all: Window): number[] {
  const length = axis.to - axis.from;
  const around = { from: axis.from - length, to: axis.to + length };
  const inner = wallTicks(around, zone, 3 * BINS).ticks.map(({ time }) => time);
  return [all.from, ...inner.filter((time) => time > all.from && time < all.to), all.to];
}

function toMinute(time: number): number {
  return Math.round(time / MINUTE) * MINUTE;
}

function nearest(time: number, edges: readonly number[]): number {
  const index = bisectLeft(edges, time);
  const [before = -Infinity, after = Infinity] = [edges[index - 1], edges[index]];
  return time - before <= after - time ? index - 1 : index;
}
