import { AXIS_HEIGHT } from "../axis/axis-room.ts";
import { RADIUS } from "../marks/mark.ts";
import type { Geometry } from "./lanes-model.ts";
import type { Box } from "../marks/observe-box.ts";

const ROW_HEIGHT = 1.4;
const MOST_STRETCH = 1.25;

/**
 * As multiples of the text's size: the least height of a row whose text can still be read, where nobody
 * can scroll; and the greatest, where few rows have all the room.
 */
const LEAST_ROW = 1.15;
const MOST_ROW = 4;

/** Marks grow by this share of what a row grows by, and never to more than so many times their size. */
const GROWTH = 0.35;
const MOST_GROWTH = 1.25;

/** From so high a row on, as a multiple of the text's size, its name has two lines. */
const TWO_LINES = 2.5;

/**
 * The sizes of lanes in a box. Where nobody can scroll, rows shrink as long as all fit then, and few
 * rows fill the box, and marks grow with them.
 *
 * @param box with the axis, without the row heads.
 * @param count of all rows.
 */
export function geometryIn({ stands = false, ...box }: LanesBox, count = 0): Geometry {
  const { em } = box;
  const height = Math.max(0, box.height - AXIS_HEIGHT * em);
  const usual = Math.max(1, Math.floor(height / (em * ROW_HEIGHT)));
  const fits = stands && count > 0 && height / count >= em * LEAST_ROW;
  const most = em * (fits ? MOST_ROW : ROW_HEIGHT * MOST_STRETCH);
  // Whole pixels keep the hairlines sharp; what is over is shared out.
  const rowHeight = Math.floor(Math.min(height / (fits ? count : usual), most));
  return {
    ...box,
    // Below the last row is nothing to be seen or scrolled to.
    height: fits ? count * rowHeight : height,
    rowHeight,
    radius: em * RADIUS * (fits ? growth(rowHeight / em) : 1),
  };
}

function growth(row: number): number {
  const share = row / (ROW_HEIGHT * MOST_STRETCH);
  return Math.min(MOST_GROWTH, Math.max(1, 1 + (share - 1) * GROWTH));
}

/** How many lines of a name a row has room for. */
export function linesOfName({ rowHeight, em }: Pick<Geometry, "rowHeight" | "em">): 1 | 2 {
  return rowHeight >= em * TWO_LINES ? 2 : 1;
}

interface LanesBox extends Box {
  /** Whether nobody can scroll to what doesn't fit, as on a stage and on paper. */
  readonly stands?: boolean;
}

/** How high lanes of so many rows are at the least, with the axis, as a multiple of the text's size. */
export function leastHeight(count: number): number {
  return AXIS_HEIGHT + count * LEAST_ROW;
}
