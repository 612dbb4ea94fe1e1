import { axisHeight } from "../axis/axis-room.ts";
import { RADIUS } from "../marks/mark.ts";
import type { Box } from "../marks/observe-box.ts";
import type { SwarmGeometry } from "./swarm-model.ts";

/** The sizes of the swarm in a box, with the axis. */
export function swarmGeometry({ width, height, em, fontFamily, leads = true }: Box): SwarmGeometry {
  const rest = Math.max(0, Math.floor(height - axisHeight(leads) * em));
  return { width, height: rest, em, fontFamily, radius: em * RADIUS };
}
