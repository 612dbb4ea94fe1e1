import { scaleLinear } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { FAINT, LEFT, RIGHT, spanOfCharts } from "./chart-room.ts";
import {
  type Area,
  disc,
  drawnWith,
  filledWith,
  line,
  type Sketch,
  SKETCH,
  Strokes,
} from "./sketch.ts";

/** Lanes that can be told apart in so small a picture, and from one to the next at least. */
const MOST_LANES = 14;
const LEAST_STEP = 3.4;
const DOT = 1.3;

/**
 * Articles in view as dots, from left to right by time, in rows by who or what came first.
 *
 * Cost: a look at each dated article.
 */
export function sketchLanes(state: State, { top, height }: Area): Sketch {
  const span = spanOfCharts(state);
  if (span === null) return [];
  const { now } = state.presence.peek();
  const shown = state.coverage.dated.filter(({ key }) => now.has(key));
  const x = scaleLinear([span.from, span.to], [LEFT, RIGHT]).clamp(true);
  const { by } = state.lanes.peek();
  const laneOf = (article: DatedArticle): string =>
    (by === "none" ? "" : by === "topic" ? article.topics[0] : article[by]) ?? "";
  const lanes = [...new Set(shown.map(laneOf))];
  const most = Math.min(lanes.length, Math.max(1, Math.floor(height / LEAST_STEP)), MOST_LANES);
  const rows = new Map(lanes.map((lane, index) => [lane, index % most]));
  const step = (height - 4) / Math.max(1, most);
  const colourOf = state.colours.peek().article;
  const focus = state.focus.peek();
  const strokes = new Strokes();
  const { rule } = state.palette.peek();
  for (let row = 0; row < most; row += 1) {
    const y = top + 2 + step * (row + 0.5);
    strokes.add(drawnWith(rule, 0.3), line(LEFT, y, RIGHT, y));
  }
  const taken = new Set<number>();
  for (const article of shown) {
    const row = rows.get(laneOf(article)) ?? 0;
    const isLit = focus === null || focus.lit.has(article.key);
    const place = 2 * (row * SKETCH.width + Math.round(x(article.time) / DOT)) + (isLit ? 1 : 0);
    if (taken.has(place)) continue;
    taken.add(place);
    const ink = filledWith(colourOf(article), isLit ? 1 : FAINT);
    strokes.add(
      ink,
      disc(x(article.time), top + 2 + step * (row + 0.5), Math.min(DOT, step / 2.2)),
    );
  }
  return strokes.done();
}
