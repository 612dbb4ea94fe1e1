import { bisector } from "d3";
import type { Report } from "../../state/spread/report.ts";
import type { SpreadLayout, SpreadMark } from "./spread-layout.ts";

const byX = bisector((mark: SpreadMark) => mark.x);

/**
 * The report at a point of the chart: that of the nearest mark within reach. Of a whisker all of its
 * length counts.
 *
 * Cost: two bisections and the marks within reach; a pass over all where some have whiskers.
 *
 * @param x pixels from the left edge of the chart.
 * @param y pixels from its upper edge.
 * @param reach how far from a mark still counts, in pixels.
 */
export function hitReport(
  { marks }: Pick<SpreadLayout, "marks">,
  x: number,
  y: number,
  reach: number,
): Report | null {
  const near = marks.slice(byX.left(marks, x - reach), byX.right(marks, x + reach));
  const whiskers = marks.filter((mark) => mark.start < mark.x && mark.start <= x + reach);
  let hit: Report | null = null;
  let least = reach;
  for (const mark of [...whiskers, ...near]) {
    const aside = Math.max(mark.start - x, x - mark.x, 0);
    const distance = Math.hypot(aside, mark.y - y);
    // Of two that coincide the later is drawn on top.
    if (distance > least) continue;
    least = distance;
    hit = mark.report;
  }
  return hit;
}
