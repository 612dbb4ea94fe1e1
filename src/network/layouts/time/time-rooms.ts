import type { Coverage } from "../../../graph/coverage.ts";
import type { Column, TimeScale } from "../layouts.ts";
import type { Room } from "../room.ts";
import { timeScaleOf } from "./time-axis.ts";

/** Shares of the width for what is undated: at least, and at most. */
const LEAST_UNDATED = 0.05;
const MOST_UNDATED = 0.25;

/** Between what is dated and what isn't, as a share of the width. */
const GAP = 0.02;

/** What a layout by time divides its room into. */
export interface TimeRooms {
  readonly timeScale: TimeScale | null;
  readonly undated: Room;
  /** As a guide; null when all is dated. */
  readonly column: Column | null;
}

/**
 * Times on the left, what is undated on the right, as wide as its share of all nodes asks for; all
 * of the room where nothing is dated.
 */
export function divide(
  coverage: Coverage,
  room: Room,
  { undated, all }: { readonly undated: number; readonly all: number },
): TimeRooms {
  const width = room.right - room.left;
  const isDated = coverage.dated.length > 0;
  const share =
    undated === 0 ? 0 : isDated ? between(undated / all, LEAST_UNDATED, MOST_UNDATED) : 1;
  const left = room.right - share * width;
  const gap = undated > 0 && isDated ? GAP * width : 0;
  return {
    timeScale: timeScaleOf(coverage, [room.left, left - gap]),
    undated: { ...room, left },
    column:
      undated > 0
        ? { label: "Undated", x: (left + room.right) / 2, width: room.right - left }
        : null,
  };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
