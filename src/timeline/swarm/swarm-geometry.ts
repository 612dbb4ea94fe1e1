import { AXIS_HEIGHT } from "../axis/axis-height.ts";
import { RADIUS } from "../marks/mark.ts";
import type { Box } from "../marks/observe-box.ts";
import type { SwarmGeometry } from "./swarm-model.ts";

/** The sizes of the swarm in a box, with the axis. */
export function swarmGeometry({ width, height, em, fontFamily }: Box): SwarmGeometry {
  const rest = Math.max(0, Math.floor(height - AXIS_HEIGHT * em));
  return { width, height: rest, em, fontFamily, radius: em * RADIUS };
}
