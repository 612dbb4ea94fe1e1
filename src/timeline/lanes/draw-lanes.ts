import type { Article } from "../../graph/coverage.ts";
import type { Palette } from "../../state/palette.ts";
import type { Focus } from "../../state/state.ts";
import type { Geometry } from "./lanes-model.ts";
import type { Band, Dot, PlacedLane } from "./place-lane.ts";

/** All that the picture of the rows in sight depends on. */
export interface LanesPicture {
  readonly placed: readonly PlacedLane[];
  readonly geometry: Geometry;
  /** Pixels by which the rows are scrolled down. */
  readonly scroll: number;
  /** Of the rows in sight, in pixels. */
  readonly height: number;
  readonly palette: Palette;
  readonly colourOf: (article: Article) => string;
  readonly focus: Focus | null;
  readonly selection: string | null;
}

/** How much is left of a mark that is not lit. */
const DIMMED = 0.32;
/** A filed one is larger, for there is a ring inside it. */
const FILED = 1.18;
const BAND_FILL = 0.25;

/**
 * Draws the rows in sight: a hairline each, bands, dots, and the selected one last.
 *
 * Cost: O(marks in sight).
 */
export function drawLanes(canvas: HTMLCanvasElement, picture: LanesPicture): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  fitCanvas(canvas, context, picture.geometry.width, picture.height);
  for (const lane of picture.placed) {
    context.save();
    context.translate(0, (lane.row + 0.5) * picture.geometry.rowHeight - picture.scroll);
    drawLane(context, lane, picture);
    context.restore();
  }
}

/** Sharp on every screen; clears it. The size is only set when it changed, because that is slow. */
function fitCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const ratio = devicePixelRatio;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

function drawLane(
  context: CanvasRenderingContext2D,
  { dots, bands }: PlacedLane,
  picture: LanesPicture,
): void {
  const { palette, geometry, selection } = picture;
  context.fillStyle = palette.rule;
  context.fillRect(0, -0.5, geometry.width, 1);
  for (const band of bands) drawBand(context, band, picture);
  // What is dimmed goes below what is lit.
  for (const dot of dots) if (!isLit(dot, picture)) drawDot(context, dot, picture);
  for (const dot of dots) if (isLit(dot, picture)) drawDot(context, dot, picture);
  const selected = dots.find(({ article }) => article.key === selection);
  if (selected) drawSelected(context, selected, picture);
}

function isLit({ article }: Dot | Band, { focus }: LanesPicture): boolean {
  return focus === null || focus.lit.has(article.key);
}

function drawDot(context: CanvasRenderingContext2D, dot: Dot, picture: LanesPicture): void {
  const { palette, geometry, colourOf, focus } = picture;
  const isFocus = focus?.key === dot.article.key;
  const radius = geometry.radius * (dot.article.filed ? FILED : 1) * (isFocus ? 1.15 : 1);
  // The outline keeps dots that overlap apart, and hides the row's hairline under a dimmed one.
  disc(context, dot, radius + geometry.radius * 0.22, palette.paper);
  context.globalAlpha = isLit(dot, picture) ? 1 : DIMMED;
  disc(context, dot, radius, colourOf(dot.article));
  context.globalAlpha = 1;
  if (dot.article.filed) ring(context, dot, radius * 0.7, radius * 0.2, palette.paper);
}

function drawSelected(context: CanvasRenderingContext2D, dot: Dot, picture: LanesPicture): void {
  const { palette, geometry } = picture;
  disc(context, dot, geometry.radius * 1.8, palette.paper);
  drawDot(context, dot, picture);
  ring(context, dot, geometry.radius * 1.62, geometry.radius * 0.36, palette.accent);
}

function drawBand(context: CanvasRenderingContext2D, band: Band, picture: LanesPicture): void {
  const { palette, geometry, colourOf, selection } = picture;
  const lit = isLit(band, picture) ? 1 : DIMMED;
  const { x, y, width } = band;
  const height = Math.max(1, band.height - 1);
  context.fillStyle = colourOf(band.article);
  context.globalAlpha = BAND_FILL * lit;
  context.fillRect(x, y, width, height);
  context.globalAlpha = lit;
  // Its ends are marked, so that it reads as "some time between".
  const end = Math.min(width / 2, geometry.radius * 0.36);
  context.fillRect(x, y, end, height);
  context.fillRect(x + width - end, y, end, height);
  if (band.article.filed) context.fillRect(x, y + height / 2 - 0.5, width, 1);
  context.globalAlpha = 1;
  if (band.article.key !== selection) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = geometry.radius * 0.36;
  context.strokeRect(x - 2, y - 2, width + 4, height + 4);
}

function disc(
  context: CanvasRenderingContext2D,
  { x, y }: Dot,
  radius: number,
  fill: string,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(
  context: CanvasRenderingContext2D,
  { x, y }: Dot,
  radius: number,
  width: number,
  stroke: string,
): void {
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
