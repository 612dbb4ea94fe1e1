import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import type { GroundView } from "../../../../src/network/ground/ground-view.ts";
import type { Camera } from "../../../../src/state/view/view.ts";
import { recordingContext } from "../stage/canvas.ts";
import { palette } from "../stage/corpus.ts";

export const STAGE = { width: 1200, height: 800, unit: 800 };

export function viewOf(camera: Camera = FIT, zone = "UTC"): GroundView {
  const picture = { stage: STAGE, camera, sizeUnit: 1, leastRadius: 1.5 };
  return { picture, palette, zone, style: { family: "sans-serif", size: 11 } };
}

/** Both canvases, with what was done on them. */
export function canvases() {
  const [below, above] = [recordingContext(), recordingContext()];
  return { below, above, both: { below: below.context, above: above.context } };
}
