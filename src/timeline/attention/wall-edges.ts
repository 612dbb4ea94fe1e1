import { utcDay } from "d3";
import { DAY } from "../../state/presence/window-run.ts";
import { fromWallClock, toWallClock } from "../../state/time-zone.ts";
import type { Window } from "../../state/view/view.ts";
import type { BinUnit } from "./bin-units.ts";

/** Edges of the bins that hold a span, in epoch milliseconds: two at least, ascending. */
type EdgesOf = (span: Window) => number[];

/**
 * Bins of a unit on the clocks of a zone. Days, weeks and months are as long as they are there, of 23
 * or 25 hours too. Of hours and less, the one that clocks leave out has no bin, and the one that comes
 * twice has two.
 *
 * Cost: what was worked out once is kept, so that a window that moves costs what enters it: one to
 * three look-ups of the zone for a day or a longer bin, some twenty for a night when clocks change.
 */
export function createEdges(unit: BinUnit, zone: string): EdgesOf {
  const known = new Map<number, readonly number[]>();
  // Parts of a day are worked out by the day.
  const piece = unit.twice ? utcDay : unit.interval;
  const edgesIn = (wall: number) => {
    const edges =
      known.get(wall) ?? (unit.twice ? withinDay(wall, unit, zone) : [fromWallClock(wall, zone)]);
    known.set(wall, edges);
    return edges;
  };
  return ({ from, to }) => {
    const edges: number[] = [];
    // Clocks that are put back by a whole day, across the date line, show a date twice.
    let wall = piece.offset(piece.floor(new Date(toWallClock(from, zone))), -1);
    let end = -Infinity;
    while (end < to || end <= from) {
      for (const edge of edgesIn(wall.getTime())) {
        if (edge <= end) continue;
        edges.push(edge);
        end = edge;
      }
      wall = piece.offset(wall, 1);
    }
    const first = Math.max(
      0,
      edges.findLastIndex((edge) => edge <= from),
    );
    const last = edges.findIndex((edge) => edge >= to && edge > from);
    return edges.slice(first, last + 1);
  };
}

/** Where bins shorter than a day begin on a date, whose midnight is `wall`. */
function withinDay(wall: number, unit: BinUnit, zone: string): number[] {
  const start = fromWallClock(wall, zone);
  const end = fromWallClock(utcDay.offset(new Date(wall), 1).getTime(), zone);
  if (end <= start) return [];
  const before = offsetAt(start, zone);
  const after = offsetAt(end - 1, zone);
  if (before === after) return stretch(start, end, before, unit);
  const change = changeWithin(start, end, zone);
  return [...stretch(start, change, before, unit), ...stretch(change, end, after, unit)];
}

/** Its start, and every edge after it while clocks run evenly. @param offset what they are ahead of UTC. */
function stretch(start: number, end: number, offset: number, { interval }: BinUnit): number[] {
  const walls = interval.range(new Date(start + offset + 1), new Date(end + offset));
  return [start, ...walls.map((wall) => wall.getTime() - offset)];
}

function offsetAt(time: number, zone: string): number {
  return toWallClock(time, zone) - time;
}

/** When clocks are put on or back between two times, to the second; found by halves. */
function changeWithin(start: number, end: number, zone: string): number {
  const before = offsetAt(start, zone);
  let [same, other] = [Math.floor(start / 1000), Math.floor((end - 1) / 1000)];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle * 1000, zone) === before) same = middle;
    else other = middle;
  }
  return other * 1000;
}

/** The start of a date on the clocks of a zone, in epoch milliseconds. @param date its start in UTC. */
export type StartOfDate = (date: number) => number;

/** Cost: a look-up of the zone for each date, once. */
export function createStarts(zone: string): StartOfDate {
  const known = new Map<number, number>();
  return (date) => {
    const start = known.get(date) ?? fromWallClock(Math.floor(date / DAY) * DAY, zone);
    known.set(date, start);
    return start;
  };
}
