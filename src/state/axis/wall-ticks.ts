import { type TimeInterval, utcMinute, utcTickInterval } from "d3";
import { fromWallClock, toWallClock } from "../time-zone.ts";
import type { Window } from "../view/view.ts";
import { DAY } from "../presence/window-run.ts";

/** An instant at which the clock on the wall shows something round. */
interface WallTick {
  /** Epoch milliseconds UTC. */
  readonly time: number;
  /** What the clock shows, as if it were UTC; at a midnight that summer time skips, that midnight. */
  readonly wall: number;
}

export interface WallTicks {
  readonly ticks: readonly WallTick[];
  /** Nominal milliseconds from one to the next. */
  readonly step: number;
}

/** Clocks have never been put on or back by more, but for a change of the date line. */
const LARGEST_CHANGE = 3 * 3_600_000;

/**
 * About `count` ticks within a span of time, at round wall-clock times of a zone: from every minute
 * to every century. When clocks are put back, the hour that comes twice has its ticks twice; when
 * they are put on, there are none in the hour that isn't.
 *
 * Cost: a few zone look-ups for each tick.
 */
export function wallTicks({ from, to }: Window, zone: string, count: number): WallTicks {
  const start = toWallClock(from, zone);
  const stop = toWallClock(to, zone);
  const [interval, step] = tickInterval(start, to - from, count);
  const margin =
    zone === "UTC" ? 0 : Math.min(LARGEST_CHANGE, Math.abs(stop - start - (to - from)));
  const walls = interval.range(
    new Date(Math.min(start, stop) - margin),
    new Date(Math.max(start, stop) + margin + 1),
  );
  const ticks = walls
    .flatMap((date) => instantsAt(date.getTime(), zone, step < DAY))
    .filter(({ time }) => time >= from && time <= to)
    .toSorted((a, b) => a.time - b.time || a.wall - b.wall)
    // A day that begins at one o'clock: midnight's tick stays.
    .filter((tick, index, all) => all[index - 1]?.time !== tick.time);
  return { ticks, step };
}

function tickInterval(start: number, length: number, count: number): [TimeInterval, number] {
  const least = Math.max(length, count * 60_000);
  const interval = utcTickInterval(new Date(start), new Date(start + least), count) ?? utcMinute;
  const one = interval.floor(new Date(start));
  const step = interval.offset(one, 1).getTime() - one.getTime();
  return step < 60_000 ? [utcMinute, 60_000] : [interval, step];
}

/** When the clock shows `wall`: twice on the night on which it is put back, never in an hour left out. */
function instantsAt(wall: number, zone: string, both: boolean): WallTick[] {
  const time = fromWallClock(wall, zone);
  if (zone === "UTC") return [{ time, wall }];
  const shown = toWallClock(time, zone);
  // A day begins even where its midnight is left out: a little later, on the same day.
  const begins = wall % DAY === 0 && shown - wall < DAY;
  if (shown !== wall) return begins ? [{ time, wall }] : [];
  const after = time + LARGEST_CHANGE;
  const again = wall - (toWallClock(after, zone) - after);
  const twice = both && again > time && toWallClock(again, zone) === wall;
  return twice
    ? [
        { time, wall },
        { time: again, wall },
      ]
    : [{ time, wall }];
}
