import type { LayoutInput } from "./layouts.ts";

/** A rectangle in framed coordinates. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** What every layout begins with: where it may place nodes, and how large they are. */
export interface Ground extends Room {
  /** Framed units, by key of node. */
  readonly radius: (key: string) => number;
}

/** A layout of so few nodes that it lies on a line gets this share of its length as width. */
const LEAST_SIDE = 0.5;

/** A few nodes fill a prebuilt layout, which they don't on the screen: no radius is above this. */
const WIDEST = 0.03;

/** The frame, or, where it is a line or a point, a rectangle about its middle. Constant cost. */
export function groundOf({ frame, size, unit }: LayoutInput): Ground {
  const longer = Math.max(frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]) || 1;
  const [left, right] = widened(frame.x, longer);
  const [bottom, top] = widened(frame.y, longer);
  const widest = WIDEST * longer;
  return { left, right, bottom, top, radius: (key) => Math.min(size(key) * unit, widest) };
}

function widened([from, to]: readonly [number, number], longer: number): [number, number] {
  const least = LEAST_SIDE * longer;
  if (to - from >= least) return [from, to];
  const middle = (from + to) / 2;
  return [middle - least / 2, middle + least / 2];
}
