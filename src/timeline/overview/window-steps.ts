import { bisectLeft, bisectRight, median } from "d3";
import type { Window } from "../../state/view/view.ts";
import { DAY } from "../../state/presence/window-run.ts";

/** What of the window moves: one of its ends, or all of it with its length kept. */
export type WindowPart = "from" | "to" | "both";

/** How far a key goes: to the next edge of a bin, a day (or ten bins), a quarter of all, or to the limit. */
export type Stride = "bin" | "day" | "quarter" | "limit";

/**
 * Moves the window, or an end of it, from edge to edge of the overview's bins.
 *
 * @param edges of the bins, ascending; the first and the last are the limits.
 * @param direction -1 is earlier, 1 later.
 */
export function stepWindow(
  window: Window,
  part: WindowPart,
  edges: readonly number[],
  stride: Stride,
  direction: -1 | 1,
): Window {
  const { from, to } = window;
  const count = binsOf(edges, stride);
  if (part === "both") return shift(window, edges, count, direction);
  // An end stops an edge before the other, or where it is when both are within a bin.
  if (part === "from") {
    const most = Math.max(from, edges[bisectLeft(edges, to) - 1] ?? from);
    return { from: Math.min(move(from, edges, count, direction), most), to };
  }
  const least = Math.min(to, edges[bisectRight(edges, from)] ?? to);
  return { from, to: Math.max(move(to, edges, count, direction), least) };
}

/** How many bins a stride is. */
function binsOf(edges: readonly number[], stride: Stride): number {
  if (stride === "bin") return 1;
  if (stride === "limit") return edges.length;
  if (stride === "quarter") return Math.max(1, Math.round(edges.length / 4));
  const width = median(edges.slice(1), (edge, index) => edge - (edges[index] ?? edge)) ?? DAY;
  return width < DAY ? Math.max(1, Math.round(DAY / width)) : 10;
}

function move(time: number, edges: readonly number[], count: number, direction: -1 | 1): number {
  const index =
    direction > 0 ? bisectRight(edges, time) + count - 1 : bisectLeft(edges, time) - count;
  return edges[Math.min(edges.length - 1, Math.max(0, index))] ?? time;
}

function shift(
  { from, to }: Window,
  edges: readonly number[],
  count: number,
  direction: -1 | 1,
): Window {
  const [first = from, last = to] = [edges[0], edges.at(-1)];
  const wanted = move(from, edges, count, direction) - from;
  const by = Math.min(Math.max(0, last - to), Math.max(Math.min(0, first - from), wanted));
  return { from: from + by, to: to + by };
}
