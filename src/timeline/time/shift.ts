import type { Position } from "../../state/axis/axis.ts";

/** Where a place along one axis is on another: at `from + times × x`. */
export interface Shift {
  readonly from: number;
  readonly times: number;
}

/** From one axis to another. @param then even, as `now` is. */
export function shiftFrom(then: Position, now: Position): Shift {
  const times = (now(SOME) - now(0)) / (then(SOME) - then(0));
  return { from: now(0) - times * then(0), times };
}

/** In milliseconds: long enough not to be lost beside half a century. */
const SOME = 1e12;

export function shifted(x: number, shift: Shift | null): number {
  return shift === null ? x : shift.from + shift.times * x;
}

/** The other way round. */
export function unshifted(x: number, shift: Shift | null): number {
  return shift === null ? x : (x - shift.from) / shift.times;
}
