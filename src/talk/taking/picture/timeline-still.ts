import type { Drawing } from "../../../network/picture/drawing.ts";
import type { State } from "../../../state/state.ts";
import { CHARTS } from "../../../state/view/timeline-parts.ts";
import { allTime } from "../../../timeline/extent.ts";
import { leastHeight } from "../../../timeline/lanes/lanes-geometry.ts";
import { createLanesModel } from "../../../timeline/lanes/lanes-model.ts";
import { overviewBars } from "../../../timeline/picture/overview-bars.ts";
import { timelineDrawing } from "../../../timeline/picture/timeline-drawing.ts";
import type { TimelineFrame } from "../../../timeline/picture/timeline-frame.ts";
import type { Room, Type } from "./type.ts";

/** Lengths as multiples of the text's size, as the panel on the page has them. */
const START = { usual: 11, stories: 16 } as const;
const PAD = 1.2;
/** Above, below, and the air below each chart. */
const REST = 2.3;
/** No chart is drawn lower than this. */
const LEAST = 5;

/**
 * The timeline of a state without a page, as the stage has it: without head and histogram; no higher than the room unless its charts need more; lower
 * where they have nothing to fill it with. Null of a corpus without dates.
 *
 * Cost: that of `timelineDrawing`, twice at most.
 */
export function timelineStill(state: State, { width, height }: Room, type: Type): Drawing | null {
  const all = allTime(state.coverage);
  if (all === null) return null;
  const { em, family, measure } = type;
  const charts = CHARTS.filter((chart) => state.charts.peek().includes(chart));
  const room = height - REST * em;
  const draw = (each: number) => {
    const frame: TimelineFrame = {
      ...Object.fromEntries(charts.map((chart) => [chart, Math.max(LEAST * em, Math.floor(each))])),
      width,
      start: Math.min(START[hasStories(state) ? "stories" : "usual"] * em, 0.25 * width),
      pad: PAD * em,
      overview: 0,
      bare: true,
      stands: true,
      scroll: 0,
      em,
      fontFamily: family,
    };
    return timelineDrawing(state, frame, all, { measure, bars: overviewBars });
  };
  const each = room / Math.max(1, charts.length);
  const first = draw(each);
  // What stands in words above a chart is known only once it is drawn.
  const over = first.height - height;
  return over <= 0 ? first : draw(each - over / Math.max(1, charts.length));
}

/** Whether headlines stand beside rows: they are longer than names of outlets. */
function hasStories({ charts, lanes }: State): boolean {
  return charts.peek().includes("lanes") && lanes.peek().by === "story";
}

/** The height with which lanes alone have all their rows, in pixels; 0 of other charts. */
export function heightForRows(state: State, em: number): number {
  const all = allTime(state.coverage);
  if (all === null || state.charts.peek().join() !== "lanes") return 0;
  const rows = createLanesModel(state, all).lanes.value.length;
  // Rows are of whole pixels.
  return Math.ceil((leastHeight(rows) + REST) * em) + 1;
}
