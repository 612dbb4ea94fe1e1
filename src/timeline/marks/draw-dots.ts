import type { Firsts } from "../../state/firsts.ts";
import type { Dot } from "./mark.ts";
import { DIMMED, isLit, type MarksPicture } from "./marks-picture.ts";

/** A filed one is larger, for there is a ring inside it. */
const FILED = 1.18;
/**
 * Radius and width of the ring around a first, in radii of a dot: finer where its story has no hue,
 * for there may be hundreds of those.
 */
const FIRST_RING = { coloured: 1.75, plain: 1.5 };
export const FIRST_WIDTH = { coloured: 0.3, plain: 0.2 };

/** The same of what is selected. */
const SELECTED_RING = 1.65;
const SELECTED_WIDTH = 0.36;

const NO_FIRSTS: Firsts = new Map();

/** A dot with its outline, which keeps it apart from others, and the ring of a first. */
export function drawDot(
  context: CanvasRenderingContext2D,
  dot: Dot,
  picture: MarksPicture,
  radius: number,
): void {
  const { palette, colourOf, focus } = picture;
  const isFocus = focus?.keys.has(dot.article.key) === true;
  const own = radius * (dot.article.filed ? FILED : 1) * (isFocus ? 1.15 : 1);
  const colour = colourOf(dot.article);
  const lit = isLit(dot, picture) ? 1 : DIMMED;
  if (picture.firsts.has(dot.article.key)) drawFirst(context, dot, picture, radius);
  // The outline keeps dots that overlap apart, and hides the row's hairline under a dimmed one.
  disc(context, dot, own + radius * 0.22, palette.paper);
  context.globalAlpha = lit;
  disc(context, dot, own, colour);
  context.globalAlpha = 1;
  if (dot.article.filed) ring(context, dot, own * 0.7, own * 0.2, palette.paper);
}

/** How far a dot reaches from its middle, with its ring but without its outline of paper. */
export function reachOf({ article }: Dot, picture: MarksPicture, radius: number): number {
  const { key, filed } = article;
  if (key === picture.selection) return radius * (SELECTED_RING + SELECTED_WIDTH / 2);
  const isFocus = picture.focus?.keys.has(key) === true;
  const own = radius * (filed ? FILED : 1) * (isFocus ? 1.15 : 1);
  if (!picture.firsts.has(key)) return own;
  const kind = picture.colourOf(article) === picture.palette.plain ? "plain" : "coloured";
  return Math.max(own, radius * (FIRST_RING[kind] + FIRST_WIDTH[kind] / 2));
}

/** The ring of a first, on paper of its own. */
function drawFirst(
  context: CanvasRenderingContext2D,
  dot: Dot,
  picture: MarksPicture,
  radius: number,
): void {
  const { palette, colourOf } = picture;
  const colour = colourOf(dot.article);
  const kind = colour === palette.plain ? "plain" : "coloured";
  const outer = radius * FIRST_RING[kind];
  disc(context, dot, outer, palette.paper);
  context.globalAlpha = isLit(dot, picture) ? 1 : DIMMED;
  ring(context, dot, outer, radius * FIRST_WIDTH[kind], colour);
  context.globalAlpha = 1;
}

/** The dot of what is selected. */
export function drawSelected(
  context: CanvasRenderingContext2D,
  dot: Dot,
  picture: MarksPicture,
  radius: number,
): void {
  // In place of the ring of a first: a mark has one ring.
  disc(context, dot, radius * 1.95, picture.palette.paper);
  drawDot(context, dot, { ...picture, firsts: NO_FIRSTS }, radius);
  ring(context, dot, radius * SELECTED_RING, radius * SELECTED_WIDTH, picture.palette.accent);
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
