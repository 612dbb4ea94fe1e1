import { allTime } from "../../state/presence/all-time.ts";
import type { State } from "../../state/state.ts";
import { mostIn } from "../../timeline/marks/columns.ts";
import { isLit } from "../../timeline/marks/marks-picture.ts";
import { columnHeight } from "../../timeline/swarm/draw-swarm.ts";
import { createSwarmModel } from "../../timeline/swarm/swarm-model.ts";
import { FAINT, LEFT, RIGHT, shrunkBy } from "./chart-room.ts";
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

/** It is placed so many times as large, with dots of such a radius: at their least they are seen. */
const TIMES = 2.5;
const RADIUS = 3.6;

/**
 * The swarm as the timeline places it: dots, columns where they are too many, and bands on the ground.
 *
 * Cost: a look at each dated article, and a dodge of those in the window.
 */
export function sketchSwarm(state: State, { top, height }: Area): Sketch {
  const all = allTime(state.coverage);
  if (all === null) return [];
  const { width, x, length } = shrunkBy(TIMES);
  const model = createSwarmModel(state, all);
  const room = { width, height: height * TIMES, radius: RADIUS };
  model.geometry.value = { ...model.geometry.peek(), ...room };
  const placed = model.placed.peek();
  const above = model.above.peek();
  const look = model.look.peek();
  const { exact } = model.all.peek();
  const y = (off: number) => top + length(placed.middle + off);
  const strokes = new Strokes();
  strokes.add(drawnWith(look.palette.rule, 0.3), line(LEFT, y(0), RIGHT, y(0)));
  const most = mostIn(placed.columns);
  for (const column of placed.columns) {
    const tall = columnHeight(column.end - column.start, most, placed.room);
    const ink = look.majority(exact, column.start, column.end);
    const alpha = look.focus === null ? 1 : FAINT;
    strokes.add(
      filledWith(ink, alpha),
      box(x(column.x), y(-tall / 2), length(column.width), length(tall)),
    );
  }
  for (const band of placed.bands) {
    const ink = filledWith(look.colourOf(band.article), isLit(band, look) ? 0.6 : FAINT);
    strokes.add(ink, box(x(band.x), y(band.y), length(band.width), length(band.height) * 0.7));
  }
  const { dots, radius } = above ?? placed;
  for (const dot of dots) {
    const ink = filledWith(look.colourOf(dot.article), isLit(dot, look) ? 1 : FAINT);
    strokes.add(ink, disc(x(dot.x), y(dot.y), length(radius)));
  }
  return strokes.done();
}
