import { AXIS_HEIGHT } from "../axis/axis-room.ts";
import { RADIUS } from "../marks/mark.ts";
import type { Geometry } from "./lanes-model.ts";
import type { Box } from "../marks/observe-box.ts";

const ROW_HEIGHT = 1.4;
const MOST_STRETCH = 1.25;

/** The sizes of lanes in a box. @param height with the axis; @param width without the row heads. */
export function geometryIn(box: Box): Geometry {
  const { em } = box;
  const height = Math.max(0, box.height - AXIS_HEIGHT * em);
  const rows = Math.max(1, Math.floor(height / (em * ROW_HEIGHT)));
  return {
    ...box,
    height,
    // Whole pixels keep the hairlines sharp; what is over is shared out.
    rowHeight: Math.floor(Math.min(height / rows, em * ROW_HEIGHT * MOST_STRETCH)),
    radius: em * RADIUS,
  };
}
