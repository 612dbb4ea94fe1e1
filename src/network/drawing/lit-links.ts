import type { Point, Stage } from "../camera/camera-maths.ts";
import { toStage } from "../camera/camera-maths.ts";
import { drawnRadius, type Picture } from "../input/hit-test.ts";
import { type NodeTable, placeOf } from "../scene/node-table.ts";
import type { NetworkGraph } from "../../state/networks/network.ts";
import type { LinkStyle } from "./appearance.ts";

/** More lit links than this stay below the marks: they would hide them. */
const MOST = 600;

/** Length of an arrowhead in its half widths, as in the shader. */
export const SLENDER = 2.4;

/**
 * Draws the links that are lit once more, above marks that are dimmed: from outline to outline, so
 * that the marks at their ends are not crossed.
 *
 * Cost: those links.
 */
export function drawLitLinks(
  context: CanvasRenderingContext2D,
  edges: readonly string[],
  view: {
    readonly graph: NetworkGraph;
    readonly table: NodeTable;
    readonly picture: Picture;
    readonly style: (edge: string) => LinkStyle;
  },
): void {
  if (edges.length > MOST) return;
  const { graph, table, picture } = view;
  for (const edge of edges) {
    const style = view.style(edge);
    if (style.hidden || !style.lit || style.gap > 0) continue;
    const [source, target] = graph.extremities(edge);
    const [from, to] = [endOf(table, source, picture), endOf(table, target, picture)];
    if (!isOnStage(from, to, picture.stage)) continue;
    drawLine(context, from, to, style);
  }
  context.setLineDash([]);
}

interface End extends Point {
  readonly radius: number;
}

function endOf(table: NodeTable, key: string, picture: Picture): End {
  const row = table.rows.get(key) ?? 0;
  const place = toStage(placeOf(table, row), picture.camera, picture.stage);
  return { ...place, radius: drawnRadius(table.size[row] ?? 0, picture) };
}

function isOnStage(from: Point, to: Point, { width, height }: Stage): boolean {
  return meets(from.x, to.x, width) && meets(from.y, to.y, height);
}

/** Whether anything between two coordinates is between 0 and `most`. */
function meets(a: number, b: number, most: number): boolean {
  return Math.max(a, b) >= 0 && Math.min(a, b) <= most;
}

function drawLine(
  context: CanvasRenderingContext2D,
  from: End,
  to: End,
  { color, width, dots, head, curvature }: LinkStyle,
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= from.radius + to.radius) return;
  const curve = curveOf(from, to, curvature);
  const [start, control, end] = part(curve, from.radius / length, 1 - to.radius / length);
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width;
  context.lineCap = dots > 0 ? "round" : "butt";
  context.setLineDash(dots > 0 ? [0.01, dots] : []);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  if (head === 0) return;
  drawHead(context, pointAt(curve, 1 - (to.radius + head * SLENDER) / length), end, head);
}

/** Ends and control point of a quadratic Bézier curve. */
export type Curve = readonly [start: Point, control: Point, end: Point];

/** The shader's curve, in pixels whose y points down. */
export function curveOf(from: Point, to: Point, curvature: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = {
    x: (from.x + to.x) / 2 + dy * curvature * 2,
    y: (from.y + to.y) / 2 - dx * curvature * 2,
  };
  return [from, control, to];
}

export function pointAt([start, control, end]: Curve, t: number): Point {
  return mix(mix(start, control, t), mix(control, end, t), t);
}

/** The piece between two shares of the way: de Casteljau's algorithm, as blossoms. */
function part(curve: Curve, from: number, to: number): Curve {
  const [start, control, end] = curve;
  const middle = mix(mix(start, control, from), mix(control, end, from), to);
  return [pointAt(curve, from), middle, pointAt(curve, to)];
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function drawHead(context: CanvasRenderingContext2D, foot: Point, tip: Point, half: number): void {
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const [nx, ny] = [((tip.y - foot.y) / length) * half, (-(tip.x - foot.x) / length) * half];
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(foot.x + nx, foot.y + ny);
  context.lineTo(foot.x - nx, foot.y - ny);
  context.fill();
}
