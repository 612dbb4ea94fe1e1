import { interpolateZoom } from "d3";
import type { Window } from "../../state/view/view.ts";

/** No window is so short that one couldn't zoom out of it, in milliseconds. */
const LEAST = 60_000;

/**
 * The windows on the way from one to another, as a camera flies: out, across and in again where they
 * are far apart, so that one sees where one goes. At 0 and 1 they are just those.
 */
export function windowsBetween(from: Window, to: Window): (share: number) => Window {
  const fly = interpolateZoom(viewOf(from), viewOf(to));
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const [middle, , length] = fly(share);
    return { from: Math.round(middle - length / 2), to: Math.round(middle + length / 2) };
  };
}

/** As a place in the plane: its middle, and how far one sees. */
function viewOf({ from, to }: Window): [x: number, y: number, width: number] {
  return [(from + to) / 2, 0, Math.max(to - from, LEAST)];
}
