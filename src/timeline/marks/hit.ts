import { bisector } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { HasCome } from "../play/has-come.ts";
import type { Band, Dot } from "./mark.ts";

const byX = bisector((dot: Dot) => dot.x);

/** The marks of a row, of which those that have come can be hit. */
interface Marks {
  readonly dots: readonly Dot[];
  readonly bands: readonly Band[];
  readonly isThere: HasCome;
}

/**
 * The article at a point of a row: the nearest dot within reach, else the band under it.
 *
 * Cost: a bisection and the dots within reach; a pass over the bands, of which a row has few.
 *
 * @param x pixels from the left edge of the marks.
 * @param y pixels from the middle of the row.
 * @param reach how far from a dot's middle still counts, in pixels.
 */
export function hitMarks(
  { dots, bands, isThere }: Marks,
  x: number,
  y: number,
  reach: number,
): DatedArticle | null {
  let hit: DatedArticle | null = null;
  let least = reach;
  for (let index = byX.left(dots, x - reach); index < dots.length; index += 1) {
    const dot = dots[index];
    if (!dot || dot.x > x + reach) break;
    const distance = Math.hypot(dot.x - x, dot.y - y);
    // Of two that coincide the later is drawn on top.
    if (distance > least || !isThere(dot.article)) continue;
    least = distance;
    hit = dot.article;
  }
  if (hit) return hit;
  const under = bands.find(
    (band) =>
      x >= band.x &&
      x <= band.x + band.width &&
      y >= band.y &&
      y <= band.y + band.height &&
      isThere(band.article),
  );
  return under?.article ?? null;
}
