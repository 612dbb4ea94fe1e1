import type { Palette } from "../../state/palette.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { axisHeight } from "../axis/axis-room.ts";
import { RADIUS } from "../marks/mark.ts";
import type { Box } from "../marks/observe-box.ts";
import {
  type AttentionGeometry,
  type AttentionModel,
  createAttentionModel,
} from "./attention-model.ts";
import type { Layer } from "./choose-layers.ts";
import type { Plot } from "./stack-bars.ts";

/** All that the picture of the chart depends on. */
export interface AttentionPicture {
  readonly geometry: AttentionGeometry;
  readonly palette: Palette;
  readonly layers: readonly Layer[];
  readonly plot: Plot;
  /** What the highest number counts. */
  readonly unit: string;
  /** Whether each layer stands on the ground. */
  readonly overlaid: boolean;
}

/** The room of the chart, with its axis, and what is left of the plot for numbers and names. */
interface AttentionSize extends Box {
  readonly gutter: number;
}

/** The sizes of the chart in its room. */
export function attentionGeometry({
  height,
  leads = true,
  ...size
}: AttentionSize): AttentionGeometry {
  const { em } = size;
  const plot = Math.max(0, Math.floor(height - axisHeight(leads) * em));
  return { ...size, height: plot, radius: em * RADIUS };
}

/**
 * The chart of a state as it is now, for a picture. Cost: that of a window step and of its bars, after
 * one look at each article of the corpus.
 *
 * @param all the dated articles' whole span.
 */
export function attentionPicture(state: State, all: Window, size: AttentionSize): AttentionPicture {
  const model = createAttentionModel(state, all);
  model.geometry.value = attentionGeometry(size);
  return pictureOf(model);
}

/** All that the picture depends on, as it is now; it subscribes to it. */
export function pictureOf(model: AttentionModel): AttentionPicture {
  const { state } = model;
  const { how, perOutput } = state.attention.value;
  return {
    geometry: model.geometry.value,
    palette: state.palette.value,
    layers: model.drawn.value,
    plot: model.plot.value,
    unit: how === "share" ? "" : perOutput ? "× an outlet’s output" : "articles",
    overlaid: how === "overlaid",
  };
}
