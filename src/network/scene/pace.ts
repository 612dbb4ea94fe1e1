/** The time that moves of marks and camera take together, with whatever else moves by it. */
export interface Pace {
  /** When it began, by `performance.now`. */
  readonly start: number;
  /** In milliseconds. */
  readonly duration: number;
}

/** Slow at both ends: cubic in and out. */
export function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
