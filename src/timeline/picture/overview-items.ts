import { filled, type Item, stroked } from "../../network/picture/drawing.ts";
import { inkOf } from "../../network/picture/ink.ts";
import { type Measure, Pen } from "../../network/picture/pen.ts";
import { wrapped } from "../../network/picture/text-room.ts";
import { formatDays } from "../../state/days-format.ts";
import { createRemarks, isTimed } from "../../state/notes/remarks.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { createOverviewModel, type OverviewModel } from "../overview/overview-model.ts";
import { SHADE } from "./note-items.ts";
import { plainPlayHeadItems } from "./play-head-items.ts";
import { noteTicks } from "../notes/note-ticks.ts";
import type { TimelineFrame } from "./timeline-frame.ts";

/** Between a label and what it is of, and from line to line, as multiples of the text's size. */
export const AIR = 0.9;
const LINE = 1.25;

/** Draws the bars of the histogram. */
export type Bars = (model: OverviewModel) => Item[];

/** The histogram of all time with its label and the ends of the window, from its upper left. */
export function overviewItems(
  state: State,
  frame: TimelineFrame,
  all: Window,
  { measure, bars }: { readonly measure: Measure; readonly bars: Bars },
): Item[] {
  const { em, fontFamily, start, pad, overview } = frame;
  const width = frame.width - start - pad;
  const palette = state.palette.peek();
  const model = createOverviewModel(state, all);
  model.size.value = { width, height: overview, em };
  const pen = new Pen(measure);
  pen.fillStyle = palette["rule-strong"];
  pen.fillRect(0, overview - 1, width, 1);
  pen.font = `400 ${em}px ${fontFamily}`;
  pen.fillStyle = palette["ink-3"];
  pen.textAlign = "right";
  const words = `All, ${formatDays(state.coverage.dated, state.zone.peek())}`;
  const lines = wrapped(words, pen.font, start - AIR * em - pad / 2, measure);
  for (const [i, line] of lines.entries()) {
    pen.fillText(line, -AIR * em, overview - 0.3 * em - (lines.length - 1 - i) * LINE * em);
  }
  return [
    ...noteTickItems(model),
    ...bars(model),
    ...pen.items,
    ...windowItems(model, palette.ink),
    ...plainPlayHeadItems({ state, frame }, model.x.value, overview),
  ];
}

/** The ends of the window, where one is set. */
function windowItems({ state, shown, x, size }: OverviewModel, ink: string): Item[] {
  if (state.window.peek() === null) return [];
  const { height } = size.peek();
  const position = x.value;
  const ends = [position(shown.value.from) - 1, position(shown.value.to) - 1];
  return ends.map((end) => filled({ x: Math.round(end), y: 0, width: 2, height }, ink));
}

/** Lines and bands of the notes, behind the bars. */
function noteTickItems(model: OverviewModel): Item[] {
  const { height } = model.size.peek();
  const palette = model.state.palette.peek();
  const ticks = noteTicks(model, createRemarks(model.state).value.filter(isTimed));
  const line = { ...inkOf(palette["ink-3"]), width: 1, dash: [3, 3] };
  const bands = ticks.filter(({ width }) => width > 0);
  return [
    ...bands.map(({ x, width }) => filled({ x, y: 0, width, height }, palette.ink, SHADE)),
    ...ticks.map(({ x }) => stroked({ d: `M${x + 0.5},0V${height}` }, line)),
  ];
}
