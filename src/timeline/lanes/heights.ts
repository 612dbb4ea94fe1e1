import type { DatedArticle } from "../../graph/coverage.ts";
import type { Position } from "../../state/axis/axis.ts";
import { DAY } from "../../state/presence/window-run.ts";
import { dodge } from "../marks/dodge.ts";
import type { Metrics } from "../marks/mark.ts";
import { timesOf } from "../marks/times.ts";

/** How far each of a lane's dots is off the middle of its row, in pixels. */
export type Heights = (
  articles: readonly DatedArticle[],
  position: Position,
  metrics: Metrics,
) => readonly number[];

/** Of a day's length, as a share: no dot is a pixel off in the widest lane by it. */
const SAME = 1e-9;

/**
 * Dodges all of a lane's dots, in the window or not, so that one that moves on makes no dot jump.
 *
 * Cost: the lane's dots, once for a scale and a size: a window that keeps its length costs nothing.
 */
export function createHeights(): Heights {
  const known = new WeakMap<
    readonly DatedArticle[],
    { readonly day: number; readonly metrics: Metrics; readonly ys: readonly number[] }
  >();
  return (articles, position, metrics) => {
    const day = position(DAY) - position(0);
    const found = known.get(articles);
    if (found && found.metrics === metrics && Math.abs(found.day - day) <= SAME * day) {
      return found.ys;
    }
    // How far they are apart matters, not where they are.
    const [first = 0] = timesOf(articles);
    const xs = timesOf(articles).map((time) => ((time - first) / DAY) * day);
    const { radius, rowHeight } = metrics;
    const ys = dodge(xs, radius, Math.max(0, rowHeight / 2 - radius));
    known.set(articles, { day, metrics, ys });
    return ys;
  };
}
