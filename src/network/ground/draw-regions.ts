import type { Point } from "../camera/camera-maths.ts";
import type { Belt, Region } from "../layouts/layouts.ts";
import { type GroundView, projection, scaleOf } from "./ground-view.ts";

/** How strongly a region is filled: what is above it must stay legible. */
const FILL = 0.1;
const EDGE = 0.35;

/** An area with a name, about marks wherever they stand. */
export interface Area {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  /** Framed coordinates: its corners, or the marks that it lies about. */
  readonly points: readonly Point[];
  /** A hull is filled as a whole, spots each by itself: marks that lie apart are no lie about others. */
  readonly shape: "hull" | "spots";
}

/** Radius of a spot in framed units, and its least in pixels. */
const SPOT = { framed: 0.016, least: 7 };

/** A region of a layout, as a disc. Cost: one disc. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Region,
  colour: string,
  view: GroundView,
): void {
  const at = projection(view)({ x, y });
  context.beginPath();
  context.arc(at.x, at.y, radius * scaleOf(view), 0, 2 * Math.PI);
  fillAndEdge(context, colour);
}

/** What surrounds the regions of a layout: two hairlines. */
export function drawBelt(
  context: CanvasRenderingContext2D,
  { x, y, inner, outer }: Belt,
  view: GroundView,
): void {
  const at = projection(view)({ x, y });
  const scale = scaleOf(view);
  context.strokeStyle = view.palette.rule;
  context.lineWidth = 1;
  for (const [a, b] of [inner, outer]) {
    context.beginPath();
    context.ellipse(at.x, at.y, a * scale, b * scale, 0, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** An area about its marks. In one tone, so that no seam shows. Cost: its points. */
export function drawArea(
  context: CanvasRenderingContext2D,
  { points, shape, colour }: Area,
  view: GroundView,
): void {
  context.fillStyle = blend(colour, view.palette.paper, 1.4 * FILL);
  context.strokeStyle = context.fillStyle;
  const corners = points.map(projection(view));
  if (shape === "hull") fillHull(context, corners, 14 + 6 / Math.sqrt(view.picture.camera.ratio));
  else fillSpots(context, corners, Math.max(SPOT.least, SPOT.framed * scaleOf(view)));
}

/** Its corners rounded by a wide line. */
function fillHull(context: CanvasRenderingContext2D, corners: readonly Point[], air: number): void {
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x, y);
  context.closePath();
  context.lineJoin = "round";
  context.lineCap = "round";
  context.lineWidth = 2 * air;
  context.stroke();
  context.fill();
}

function fillSpots(
  context: CanvasRenderingContext2D,
  spots: readonly Point[],
  radius: number,
): void {
  context.beginPath();
  for (const { x, y } of spots) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

function fillAndEdge(context: CanvasRenderingContext2D, colour: string): void {
  context.fillStyle = colour;
  context.globalAlpha = FILL;
  context.fill();
  context.globalAlpha = EDGE;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
}

/** One of `#rrggbb`, 0 to 255; red begins at 1. */
function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}

/** `share` of a colour on paper, both `#rrggbb`. */
function blend(colour: string, paper: string, share: number): string {
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(colour, at) * share + channel(paper, at) * (1 - share)),
  );
  return `rgb(${mixed.join(" ")})`;
}
