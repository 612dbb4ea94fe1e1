import type { State } from "../../state/state.ts";
import { layOutSpread, type Point } from "../../timeline/spread/spread-layout.ts";
import { spreadNow } from "../../timeline/spread/spread-now.ts";
import { FAINT, LEFT, RIGHT } from "./chart-room.ts";
import {
  type Area,
  box,
  disc,
  drawnWith,
  filledWith,
  line,
  type Sketch,
  Strokes,
} from "./sketch.ts";

const DOT = 1.1;
const AIR = 2;
/** Of the area below the curve. */
const GROUND = 0.14;

/**
 * How the story spread, as the timeline lays it out: its axes, the curve of outlets, a dot for each
 * report, and a band over the time in which half of them had come. Axes alone, where there is no spread.
 *
 * Cost: the outlets of the story.
 */
export function sketchSpread(state: State, { top, height }: Area): Sketch {
  const { rule, "rule-strong": strong, "ink-2": ink, plain } = state.palette.peek();
  const [roof, ground] = [top + AIR, top + height - AIR];
  const strokes = new Strokes();
  strokes.add(
    drawnWith(strong, 0.4),
    line(LEFT, roof, LEFT, ground) + line(LEFT, ground, RIGHT, ground),
  );
  const now = spreadNow(state).peek();
  if (now.is === "none") return strokes.done();
  const layout = layOutSpread(now.spread, state.scale.peek(), {
    ...NO_TEXT,
    radius: DOT,
    left: LEFT,
    right: RIGHT,
    notesTop: top,
    top: roof,
    bottom: ground,
  });
  const { half, marks, corners } = layout;
  const own = state.colours.peek().story(now.spread.story.key);
  const colour = own === plain ? ink : own;
  const focus = state.focus.peek();
  const alpha = focus === null || focus.lit.has(now.spread.story.key) ? 1 : FAINT;
  if (half !== null) {
    strokes.add(
      filledWith(rule),
      box(half.from, roof, Math.max(0.5, half.to - half.from), ground - roof),
    );
  }
  const [start, end] = [corners.all[0], corners.all.at(-1)];
  if (start === undefined || end === undefined) return strokes.done();
  const area = [...corners.all, { x: end.x, y: ground }, { x: start.x, y: ground }];
  strokes.add(filledWith(colour, GROUND * alpha), `${wayOver(area)}z`);
  strokes.add(drawnWith(colour, 0.9, alpha), wayOver(corners.all));
  const colourOf = state.colours.peek().article;
  for (const { report, x, y } of marks) {
    const isLit = focus === null || focus.lit.has(report.article.key);
    strokes.add(filledWith(colourOf(report.article), isLit ? 1 : FAINT), disc(x, y, DOT));
  }
  return strokes.done();
}

/** What a layout needs of a frame besides its sides; nothing in a sketch is written. */
const NO_TEXT = {
  width: RIGHT,
  height: 0,
  em: 13,
  fontFamily: "sans-serif",
  strip: null,
  isWide: false,
} as const;

function wayOver(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join("");
}
