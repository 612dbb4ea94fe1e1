import { bisector } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { Dot, PlacedLane } from "./place-lane.ts";

const byX = bisector((dot: Dot) => dot.x);

/**
 * The article at a point of a lane: the nearest dot within reach, else the band under it.
 *
 * Cost: a bisection and the dots within reach; a pass over the bands, of which a lane has few.
 *
 * @param x pixels from the left edge of the marks.
 * @param y pixels from the middle of the row.
 * @param reach how far from a dot's middle still counts, in pixels.
 */
export function hitLane(
  { dots, bands }: PlacedLane,
  x: number,
  y: number,
  reach: number,
): DatedArticle | null {
  const near = dots.slice(byX.left(dots, x - reach), byX.right(dots, x + reach));
  let hit: DatedArticle | null = null;
  let least = reach;
  for (const dot of near) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    // Of two that coincide the later is drawn on top.
    if (distance > least) continue;
    least = distance;
    hit = dot.article;
  }
  if (hit) return hit;
  const under = bands.find(
    (band) => x >= band.x && x <= band.x + band.width && y >= band.y && y <= band.y + band.height,
  );
  return under?.article ?? null;
}
