import type { Article, CoverageStory } from "../../graph/coverage.ts";
import type { Firsts } from "../../state/firsts.ts";
import type { Palette } from "../../state/palette.ts";
import type { Focus } from "../../state/state.ts";
import { drawName } from "./draw-firsts.ts";
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
  readonly firsts: Firsts;
  /** The stories whose firsts are named. */
  readonly named: ReadonlyMap<string, CoverageStory>;
}

/** How much is left of a mark that is not lit. */
const DIMMED = 0.32;
/** A filed one is larger, for there is a ring inside it. */
const FILED = 1.18;
const BAND_FILL = 0.25;
/**
 * Radius and width of the ring around a first, in radii of a dot: finer where its story has no hue,
 * for there may be hundreds of those.
 */
const FIRST_RING = { coloured: 1.75, plain: 1.5 };
const FIRST_WIDTH = { coloured: 0.3, plain: 0.2 };

const NO_FIRSTS: Firsts = new Map();

/**
 * Draws the rows in sight: a hairline each, bands, dots, and the selected one last. Firsts have a
 * ring of their colour; those of the largest stories have a name too.
 *
 * Cost: O(marks in sight).
 */
export function drawLanes(canvas: HTMLCanvasElement, picture: LanesPicture): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  fitCanvas(canvas, context, picture.geometry.width, picture.height);
  drawRows(context, picture);
}

/** The same on a context that is clear and has its origin at the upper left of the rows. */
export function drawRows(context: CanvasRenderingContext2D, picture: LanesPicture): void {
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
  lane: PlacedLane,
  picture: LanesPicture,
): void {
  const { dots, bands } = lane;
  const { palette, geometry, selection } = picture;
  context.fillStyle = palette.rule;
  context.fillRect(0, -0.5, geometry.width, 1);
  for (const band of bands) drawBand(context, band, picture);
  // What is dimmed goes below what is lit.
  for (const dot of dots) if (!isLit(dot, picture)) drawDot(context, dot, picture);
  for (const dot of dots) if (isLit(dot, picture)) drawDot(context, dot, picture);
  const selected = dots.find(({ article }) => article.key === selection);
  if (selected) drawSelected(context, selected, picture);
  const lit = [...bands, ...dots].filter((mark) => isLit(mark, picture));
  for (const mark of lit) drawNameOf(context, mark, lit, picture);
}

function drawNameOf(
  context: CanvasRenderingContext2D,
  mark: Dot | Band,
  lit: readonly (Dot | Band)[],
  picture: LanesPicture,
): void {
  const story = picture.named.get(picture.firsts.get(mark.article.key) ?? "");
  if (!story) return;
  const { palette, colourOf, geometry } = picture;
  const colour = colourOf(mark.article);
  // Plain is for marks; a text needs more.
  const ink = colour === palette.plain ? palette["ink-2"] : colour;
  drawName(context, { mark, story, ink, halo: palette.paper }, lit, geometry);
}

function isLit({ article }: Dot | Band, { focus }: LanesPicture): boolean {
  return focus === null || focus.lit.has(article.key);
}

function drawDot(context: CanvasRenderingContext2D, dot: Dot, picture: LanesPicture): void {
  const { palette, geometry, colourOf, focus } = picture;
  const isFocus = focus?.keys.has(dot.article.key) === true;
  const radius = geometry.radius * (dot.article.filed ? FILED : 1) * (isFocus ? 1.15 : 1);
  const colour = colourOf(dot.article);
  const lit = isLit(dot, picture) ? 1 : DIMMED;
  if (picture.firsts.has(dot.article.key)) drawFirst(context, dot, picture, lit);
  // The outline keeps dots that overlap apart, and hides the row's hairline under a dimmed one.
  disc(context, dot, radius + geometry.radius * 0.22, palette.paper);
  context.globalAlpha = lit;
  disc(context, dot, radius, colour);
  context.globalAlpha = 1;
  if (dot.article.filed) ring(context, dot, radius * 0.7, radius * 0.2, palette.paper);
}

/** The ring of a first, on paper of its own. */
function drawFirst(
  context: CanvasRenderingContext2D,
  dot: Dot,
  { palette, geometry, colourOf }: LanesPicture,
  alpha: number,
): void {
  const colour = colourOf(dot.article);
  const kind = colour === palette.plain ? "plain" : "coloured";
  const radius = geometry.radius * FIRST_RING[kind];
  disc(context, dot, radius, palette.paper);
  context.globalAlpha = alpha;
  ring(context, dot, radius, geometry.radius * FIRST_WIDTH[kind], colour);
  context.globalAlpha = 1;
}

function drawSelected(context: CanvasRenderingContext2D, dot: Dot, picture: LanesPicture): void {
  const { palette, geometry } = picture;
  // In place of the ring of a first: a mark has one ring.
  disc(context, dot, geometry.radius * 1.95, palette.paper);
  drawDot(context, dot, { ...picture, firsts: NO_FIRSTS });
  ring(context, dot, geometry.radius * 1.65, geometry.radius * 0.36, palette.accent);
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
  const isSelected = band.article.key === selection;
  if (isSelected || picture.firsts.has(band.article.key)) {
    context.strokeStyle = isSelected ? palette.accent : colourOf(band.article);
    context.lineWidth = geometry.radius * (isSelected ? 0.36 : FIRST_WIDTH.coloured);
    context.strokeRect(x - 2, y - 2, width + 4, height + 4);
  }
  context.globalAlpha = 1;
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
