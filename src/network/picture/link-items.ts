import { pathRound } from "d3";
import type { Point } from "../camera/camera-maths.ts";
import type { LinkStyle } from "../drawing/appearance.ts";
import { type Curve, curveOf, pointAt, SLENDER } from "../drawing/lit-links.ts";
import { type Item, stroked } from "./drawing.ts";
import { inkOf } from "./ink.ts";

/** Pixels of paper between the tip of an arrowhead and the mark that it points at. */
const TIP_GAP = 1;

/**
 * A link from middle to middle of its marks, which cover its ends: the picture that the program of
 * links shades, as lines.
 *
 * @param radius of the mark that it leads to.
 * @param dim how far what isn't lit fades.
 */
export function linkItems(
  style: LinkStyle,
  from: Point,
  to: Point,
  { radius, dim }: { readonly radius: number; readonly dim: number },
): Item[] {
  const { color, lit, width, curvature, dots, gap, head } = style;
  const { colour, opacity } = inkOf(color, lit ? 1 : 1 - dim);
  const curve = curveOf(from, to, curvature);
  const line = { colour, opacity, width };
  const lines = gap > 0 ? [beside(curve, gap / 2), beside(curve, -gap / 2)] : [curve];
  const dotted = { cap: "round", dash: [0.01, dots], dashOffset: -dots / 2 } as const;
  const items = lines.map((each) =>
    stroked({ d: pathOf(each) }, dots > 0 ? { ...line, ...dotted } : line),
  );
  const tip = head > 0 ? headOf(curve, radius + TIP_GAP, head) : null;
  if (tip === null) return items;
  return [...items, { is: "shape", of: { d: tip }, fill: { colour, opacity }, stroke: null }];
}

function pathOf([start, control, end]: Curve): string {
  const path = pathRound(2);
  path.moveTo(start.x, start.y);
  if (isStraight([start, control, end])) path.lineTo(end.x, end.y);
  else path.quadraticCurveTo(control.x, control.y, end.x, end.y);
  return path.toString();
}

function isStraight([start, control, end]: Curve): boolean {
  const off = (control.x - start.x) * (end.y - start.y) - (control.y - start.y) * (end.x - start.x);
  return Math.abs(off) < 1e-6;
}

/** A curve that runs beside another; the bends are gentle enough that moving its three points will do. */
function beside([start, control, end]: Curve, distance: number): Curve {
  const moved = (point: Point, before: Point, after: Point): Point => {
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    return { x: point.x - (dy / length) * distance, y: point.y + (dx / length) * distance };
  };
  return [moved(start, start, control), moved(control, start, end), moved(end, control, end)];
}

/** The triangle at the end; none where the link is too short for it. */
function headOf(curve: Curve, away: number, half: number): string | null {
  const [start, , end] = curve;
  const span = Math.hypot(end.x - start.x, end.y - start.y);
  const length = half * SLENDER;
  if (span <= away + length) return null;
  const tip = pointAt(curve, 1 - away / span);
  const foot = pointAt(curve, 1 - (away + length) / span);
  const reach = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const [nx, ny] = [((tip.y - foot.y) / reach) * half, (-(tip.x - foot.x) / reach) * half];
  const path = pathRound(2);
  path.moveTo(tip.x, tip.y);
  path.lineTo(foot.x + nx, foot.y + ny);
  path.lineTo(foot.x - nx, foot.y - ny);
  path.closePath();
  return path.toString();
}
