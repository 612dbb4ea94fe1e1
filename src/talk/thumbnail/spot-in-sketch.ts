import { scaleLinear } from "d3";
import { FIT, fromStage } from "../../network/camera/camera-maths.ts";
import { frameOf } from "../../network/scene/frame.ts";
import { allTime } from "../../state/presence/all-time.ts";
import type { State } from "../../state/state.ts";
import { padded } from "../../timeline/extent.ts";
import type { Spot } from "../show/pointing.ts";
import type { Scene } from "../talk.ts";
import { areasOf } from "./areas.ts";
import { LEFT, RIGHT, spanOfCharts } from "./chart-room.ts";
import { extentOf } from "./places.ts";
import { SKETCH } from "./sketch.ts";
import { networkStage } from "./sketch-network.ts";

/**
 * What a point of a scene's sketch is a point of: of the network, or of time. What is drawn beneath it
 * on the stage is larger, and elsewhere.
 *
 * @param state one that shows the scene's view, as `Sketcher.staged` has it.
 * @param share of the sketch's sides, from its upper left.
 */
export function spotInSketch(
  state: State,
  scene: Scene,
  share: { readonly x: number; readonly y: number },
): Spot {
  if (scene.kind === "text") return { on: "page", ...share };
  const { network, charts, histogram } = areasOf(scene.frame, state);
  const point = { x: share.x * SKETCH.width, y: share.y * SKETCH.height };
  const chartAt = charts.find(({ area }) => point.y < area.top + area.height);
  if (network !== null && point.y < (charts[0]?.area.top ?? Infinity)) {
    const at = { x: point.x, y: point.y - network.top };
    const { x, y } = fromStage(
      at,
      state.camera.peek() ?? FIT,
      networkStage(extentOf(frameOf(state.coverage.graph)), network.height),
    );
    return { on: "network", x, y };
  }
  const { chart } = chartAt ?? charts.at(-1) ?? { chart: "lanes" };
  const area = chartAt?.area ?? histogram ?? { top: 0, height: SKETCH.height };
  const y = within(point.y - area.top, area.height);
  const across = within(point.x - LEFT, RIGHT - LEFT);
  const all = allTime(state.coverage);
  const span = chartAt ? spanOfCharts(state) : all === null ? null : padded(all);
  if (chart === "spread" || span === null) return { on: "chart", chart, x: across, y };
  const time = scaleLinear([span.from, span.to])(across);
  return { on: "time", chart, time: Math.round(time), y };
}

/** As a share of a length. */
function within(at: number, length: number): number {
  return Math.min(1, Math.max(0, at / length));
}
