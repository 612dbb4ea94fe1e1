import type { Position } from "../../state/axis/axis.ts";
import type { Window } from "../../state/view/view.ts";
import { MINUTE } from "../extent.ts";

/** Where times are on an axis, and which time is at a place: the way back that `Position` lacks. */
export interface Ruler {
  /** What of the axis lies before a place: 0 at the start of its span, 1 at its end. */
  shareAt(x: number): number;
  timeAt(x: number): number;
  /** How many milliseconds a pixel is. */
  readonly pixel: number;
}

/** @param position even: as many milliseconds to each pixel. */
export function rulerOf({ from, to }: Window, position: Position): Ruler {
  const length = Math.max(to - from, MINUTE);
  const start = position(from);
  const width = position(from + length) - start;
  const pixel = width > 0 ? length / width : 0;
  const timeAt = (x: number) => from + (x - start) * pixel;
  return { timeAt, shareAt: (x) => (timeAt(x) - from) / length, pixel };
}
