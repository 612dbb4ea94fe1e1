import type { Places, Placing } from "./placing.ts";
import { makeRoom } from "./spread.ts";

/** A rectangle of the plane, in graph units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}

export function heightOf({ bottom, top }: Box): number {
  return top - bottom;
}

/** The smallest that all circles are in. Of no node: one spot. O(n). */
export function boxOf({ x, y, size }: Placing): Box {
  if (size.length === 0) return { left: 0, right: 0, bottom: 0, top: 0 };
  const [left, right] = rangeOf(x, size, 1);
  const [bottom, top] = rangeOf(y, size, 1);
  return { left, right, bottom, top };
}

/** How often crowded nodes are parted in a smaller picture. */
const TRIES = 8;

/** Rounds of pushing nodes apart for air. They have more room than in the coverage network. */
const AIRY_ROUNDS = 15;

/** Halvings of the span in which the scale is looked for: to far less than can be seen. */
const HALVINGS = 40;

/**
 * Scales a picture evenly, circles keeping their radii, so that it fills a box from left to right or
 * from bottom to top and no two circles overlap. What is too crowded for that sticks out on all
 * sides, rather than overlap. In place.
 *
 * Cost: O(n) times some hundreds, where nodes are crowded.
 */
export function fitInto(placing: Placing, box: Box): void {
  const [width, height] = [widthOf(box), heightOf(box)];
  let share = 1;
  let isTooLarge = true;
  for (let turn = 0; turn < TRIES && isTooLarge; turn += 1) {
    scaleTo(placing, width * share, height * share);
    makeRoom(placing, AIRY_ROUNDS);
    const taken = boxOf(placing);
    const excess = Math.max(widthOf(taken) / width, heightOf(taken) / height);
    isTooLarge = excess > 1;
    share /= excess;
  }
  // Only ever larger, so that what is parted stays so.
  if (!isTooLarge) scaleTo(placing, width, height);
  centreIn(placing, box);
}

function scaleTo({ x, y, size }: Placing, width: number, height: number): void {
  const scale = Math.min(scaleFor(x, size, width), scaleFor(y, size, height));
  if (scale === Infinity) return;
  for (const values of [x, y]) {
    for (let i = 0; i < values.length; i += 1) values[i]! *= scale;
  }
}

/** The largest scale at which circles along one axis take no more than the room; Infinity on one spot. */
function scaleFor(values: Float64Array, size: Float64Array, room: number): number {
  const [least, most] = rangeOf(values, new Float64Array(values.length), 1);
  if (!(most > least)) return Infinity;
  // Circles without a radius would take this; their radii only take more.
  let [low, high] = [0, room / (most - least)];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    const [from, to] = rangeOf(values, size, middle);
    if (to - from <= room) low = middle;
    else high = middle;
  }
  return low;
}

/** Where circles begin and end along one axis. */
function rangeOf(values: Float64Array, size: Float64Array, scale: number): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i += 1) {
    const at = values[i]! * scale;
    if (at - size[i]! < least) least = at - size[i]!;
    if (at + size[i]! > most) most = at + size[i]!;
  }
  return [least, most];
}

function centreIn(placing: Placing, box: Box): void {
  const { left, right, bottom, top } = boxOf(placing);
  const dx = (box.left + box.right - left - right) / 2;
  const dy = (box.bottom + box.top - bottom - top) / 2;
  moveBy(placing, dx, dy);
}

function moveBy({ x, y }: Places, dx: number, dy: number): void {
  for (let i = 0; i < x.length; i += 1) {
    x[i]! += dx;
    y[i]! += dy;
  }
}
