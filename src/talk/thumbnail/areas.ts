import type { State } from "../../state/state.ts";
import { type Chart, CHARTS } from "../../state/view/timeline-parts.ts";
import type { Frame } from "../talk.ts";
import { type Area, SKETCH } from "./sketch.ts";

/** A chart of the timeline, and where it stands. */
interface ChartArea {
  readonly chart: Chart;
  readonly area: Area;
}

/** What stands where in a sketch, from top to bottom; null is what its frame leaves out. */
export interface Areas {
  readonly network: Area | null;
  /** In the order of the page. */
  readonly charts: readonly ChartArea[];
  readonly histogram: Area | null;
}

/** Heights beside the network, of one chart and of several together; and of the histogram. */
const CHARTS_HEIGHT = { one: 27, more: 40 } as const;
const HISTOGRAM = { both: 14, timeline: 22 } as const;
/** Between two parts, with the line that parts them. */
const GAP = 1;

/** What stands where in a sketch of a frame, of what a state shows. */
export function areasOf(frame: Frame, { charts }: Pick<State, "charts">): Areas {
  const { height } = SKETCH;
  if (frame === "network") return { network: { top: 0, height }, charts: [], histogram: null };
  const shown = CHARTS.filter((chart) => charts.peek().includes(chart));
  const histogram = { top: height - HISTOGRAM[frame], height: HISTOGRAM[frame] };
  const room = histogram.top - GAP;
  const all = frame === "timeline" ? room : CHARTS_HEIGHT[shown.length > 1 ? "more" : "one"];
  const top = room - all;
  const each = (all - GAP * (shown.length - 1)) / Math.max(1, shown.length);
  return {
    network: frame === "timeline" ? null : { top: 0, height: top - GAP },
    charts: shown.map((chart, index) => ({
      chart,
      area: { top: top + index * (each + GAP), height: each },
    })),
    histogram,
  };
}
