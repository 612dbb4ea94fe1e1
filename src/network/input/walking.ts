import type { Point } from "../camera/camera-maths.ts";

/** In framed coordinates, y pointing up; of length 1. */
export type Direction = Point;

/** A mark that may be gone to. */
export interface Candidate {
  readonly key: string;
  readonly place: Point;
  /** A neighbour: before all that are not. */
  readonly linked: boolean;
}

/** No mark counts as being in a direction that lies more than so far beside it: 60 degrees. */
const LEAST_COSINE = 0.5;

/**
 * The mark that an arrow key goes to: in that direction the nearest neighbour or, where there is
 * none, the nearest mark; what lies beside the direction counts as farther.
 *
 * Cost: one look at each candidate.
 */
export function inDirection(
  from: Point,
  { x, y }: Direction,
  candidates: Iterable<Candidate>,
): string | null {
  let [best, least] = [null as string | null, Infinity];
  for (const { key, place, linked } of candidates) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const distance = Math.hypot(dx, dy);
    const cosine = distance === 0 ? 0 : (dx * x + dy * y) / distance;
    if (cosine < LEAST_COSINE) continue;
    // Far more than any distance in the frame, so that neighbours come first.
    const cost = distance / cosine + (linked ? 0 : 1000);
    if (cost < least) [best, least] = [key, cost];
  }
  return best;
}
