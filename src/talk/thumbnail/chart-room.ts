import type { Position } from "../../state/axis/axis.ts";
import { allTime } from "../../state/presence/all-time.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { padded } from "../../timeline/extent.ts";
import { SKETCH } from "./sketch.ts";

const MARGIN = 4;

/** The ends of time. */
export const [LEFT, RIGHT] = [MARGIN, SKETCH.width - MARGIN];

/** What is outside the window, or not lit, is drawn so faint. */
export const FAINT = 0.28;

/** What the charts with an axis of time go over, as on the page; null where nothing is dated. */
export function spanOfCharts(state: State): Window | null {
  const all = allTime(state.coverage);
  return all === null ? null : (state.window.peek() ?? padded(all));
}

/** Where a chart is that was placed so many times as large as its sketch. */
export interface Shrunk {
  readonly width: number;
  readonly x: Position;
  readonly length: (pixels: number) => number;
}

/** A room between the ends of time for what is placed in pixels, and the way back to the sketch. */
export function shrunkBy(times: number): Shrunk {
  const length = (pixels: number) => pixels / times;
  return {
    width: (RIGHT - LEFT) * times,
    x: (pixels) => LEFT + length(pixels),
    length,
  };
}
