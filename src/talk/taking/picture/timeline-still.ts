import type { Drawing } from "../../../network/picture/drawing.ts";
import type { State } from "../../../state/state.ts";
import { CHARTS } from "../../../state/view/timeline-parts.ts";
import { allTime } from "../../../timeline/extent.ts";
import { overviewBars } from "../../../timeline/picture/overview-bars.ts";
import { timelineDrawing } from "../../../timeline/picture/timeline-drawing.ts";
import type { TimelineFrame } from "../../../timeline/picture/timeline-frame.ts";
import type { Room, Type } from "./type.ts";

/** Lengths as multiples of the text's size, as the panel on the page has them. */
const START = 11;
const PAD = 1.2;
const OVERVIEW = 3.2;
/** Head, foot, and the air below each chart. */
const REST = 4.3;
/** No chart is drawn lower than this. */
const LEAST = 5;

/**
 * The timeline of a state without a page, no higher than the room unless its charts need more; lower
 * where they have nothing to fill it with. Null of a corpus without dates.
 *
 * Cost: that of `timelineDrawing`, twice at most.
 */
export function timelineStill(state: State, { width, height }: Room, type: Type): Drawing | null {
  const all = allTime(state.coverage);
  if (all === null) return null;
  const { em, family, measure } = type;
  const charts = CHARTS.filter((chart) => state.charts.peek().includes(chart));
  const room = height - (REST + OVERVIEW) * em;
  const draw = (each: number) => {
    const frame: TimelineFrame = {
      ...Object.fromEntries(charts.map((chart) => [chart, Math.max(LEAST * em, Math.floor(each))])),
      width,
      start: Math.min(START * em, 0.25 * width),
      pad: PAD * em,
      overview: OVERVIEW * em,
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
