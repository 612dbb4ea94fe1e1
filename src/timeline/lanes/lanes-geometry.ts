import { AXIS_HEIGHT } from "../axis/axis-room.ts";
import { RADIUS } from "../marks/mark.ts";
import type { Geometry } from "./lanes-model.ts";
import type { Box } from "../marks/observe-box.ts";

const ROW_HEIGHT = 1.4;
const MOST_STRETCH = 1.25;

/** The least height of a row whose text can still be read, where nobody can scroll, as a multiple of that. */
export const LEAST_ROW = 1.15;

/**
 * The sizes of lanes in a box.
 *
 * @param box with the axis, without the row heads. Where it has a least height of rows, they shrink
 *   down to that if all of them fit then.
 * @param count of all rows.
 */
export function geometryIn({ leastRow, ...box }: LanesBox, count = 0): Geometry {
  const { em } = box;
  const height = Math.max(0, box.height - AXIS_HEIGHT * em);
  const usual = Math.max(1, Math.floor(height / (em * ROW_HEIGHT)));
  const shrinks = count > usual && leastRow !== undefined && height / count >= em * leastRow;
  const rows = shrinks ? count : usual;
  return {
    ...box,
    height,
    // Whole pixels keep the hairlines sharp; what is over is shared out.
    rowHeight: Math.floor(Math.min(height / rows, em * ROW_HEIGHT * MOST_STRETCH)),
    radius: em * RADIUS,
  };
}

interface LanesBox extends Box {
  /** As a multiple of the text's size; absent where one can scroll to the rest. */
  readonly leastRow?: number;
}

/** How high lanes of so many rows are at the least, with the axis, as a multiple of the text's size. */
export function leastHeight(count: number): number {
  return AXIS_HEIGHT + count * LEAST_ROW;
}
