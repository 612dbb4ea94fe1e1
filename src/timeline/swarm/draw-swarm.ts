import { group } from "d3";
import type { Measure } from "../../network/picture/pen.ts";
import type { Box } from "../boxes.ts";
import type { Track } from "../lanes/lanes.ts";
import { mostIn } from "../marks/columns.ts";
import { drawBand } from "../marks/draw-band.ts";
import { drawColumns } from "../marks/draw-columns.ts";
import { drawDot, drawSelected, reachOf } from "../marks/draw-dots.ts";
import { drawName, nameBox } from "../marks/draw-firsts.ts";
import type { Dot } from "../marks/mark.ts";
import { DIMMED, isLit, type MarksPicture } from "../marks/marks-picture.ts";
import type { Disc } from "../play/veil-path.ts";
import type { PlacedSwarm } from "./place-swarm.ts";
import type { AboveSwarm, SwarmGeometry } from "./swarm-model.ts";

/** All that the picture of the swarm depends on. */
export interface SwarmPicture extends MarksPicture {
  readonly track: Track;
  readonly placed: PlacedSwarm;
  readonly above: AboveSwarm | null;
  readonly geometry: SwarmGeometry;
}

/** A dot that is smaller has no ring inside it, and none round it unless its story is named. */
const LEAST_DETAILED = 3.2;

/**
 * Draws the swarm, on a context that is clear and has its origin at the upper left of the band: dots
 * around its middle, or columns; day-wide bands on its ground; firsts and the selected one last.
 *
 * Cost: O(marks in view).
 */
export function drawSwarm(context: CanvasRenderingContext2D, picture: SwarmPicture): void {
  const { placed, palette, geometry, focus, above, track } = picture;
  const { middle, columns, bands, room } = placed;
  context.fillStyle = palette.rule;
  context.fillRect(0, middle - 0.5, geometry.width, 1);
  context.save();
  context.translate(0, middle);
  for (const band of bands) drawBand(context, band, picture, geometry.radius);
  const most = mostIn(columns);
  const heightOf = (count: number) => columnHeight(count, most, room);
  const alpha = focus === null ? 1 : DIMMED;
  drawColumns(context, { columns, of: track.exact }, picture, heightOf, alpha);
  if (above) drawColumns(context, above, picture, heightOf, 1);
  drawDots(context, above ?? placed, picture);
  context.restore();
}

/** Of a column with so many articles; the fullest one takes all the room. */
export function columnHeight(count: number, most: number, room: number): number {
  return (count / most) * 2 * room;
}

/** Those of one colour in one go: none lies on another. What has more to show is drawn by itself. */
function drawDots(
  context: CanvasRenderingContext2D,
  { dots, radius }: Pick<PlacedSwarm, "dots" | "radius">,
  picture: SwarmPicture,
): void {
  const isDetailed = radius >= LEAST_DETAILED;
  const special = dots.filter((dot) => isSpecial(dot, picture, isDetailed));
  const own = new Set(special);
  const rest = own.size === 0 ? dots : dots.filter((dot) => !own.has(dot));
  const lit = rest.filter((dot) => isLit(dot, picture));
  context.globalAlpha = DIMMED;
  if (lit.length < rest.length) {
    discs(
      context,
      rest.filter((dot) => !isLit(dot, picture)),
      radius,
      picture,
    );
  }
  context.globalAlpha = 1;
  discs(context, lit, radius, picture);
  if (isDetailed)
    rings(
      context,
      rest.filter(({ article }) => article.filed),
      radius,
      picture,
    );
  drawSpecial(context, special, radius, picture);
  drawNames(context, dots, special, picture);
}

/** With a ring round it, or in focus; of small ones only the firsts that have a name. */
function isSpecial({ article }: Dot, picture: SwarmPicture, isDetailed: boolean): boolean {
  const { selection, focus, firsts, named } = picture;
  if (article.key === selection || focus?.keys.has(article.key) === true) return true;
  const story = firsts.get(article.key);
  return story !== undefined && (isDetailed || named.has(story));
}

/** How far a dot reaches from its middle. */
function reachIn(picture: SwarmPicture, radius: number): (dot: Dot) => number {
  const isDetailed = radius >= LEAST_DETAILED;
  const least = Math.max(radius, LEAST_DETAILED);
  return (dot) => (isSpecial(dot, picture, isDetailed) ? reachOf(dot, picture, least) : radius);
}

/** The dots in view, from the upper left of the band. */
export function dotsInSwarm(picture: SwarmPicture): readonly Disc[] {
  const { placed, above } = picture;
  const { dots, radius } = above ?? placed;
  const reach = reachIn(picture, radius);
  return dots.map((dot) => ({ x: dot.x, y: placed.middle + dot.y, radius: reach(dot) }));
}

function drawSpecial(
  context: CanvasRenderingContext2D,
  dots: readonly Dot[],
  radius: number,
  picture: SwarmPicture,
): void {
  const inOrder = [...dots].toSorted((a, b) => rank(a, picture) - rank(b, picture));
  for (const dot of inOrder) {
    const draw = dot.article.key === picture.selection ? drawSelected : drawDot;
    draw(context, dot, picture, Math.max(radius, LEAST_DETAILED));
  }
}

/** What lies on what: the selected one on the firsts, they on the others, the dimmed ones below. */
function rank(dot: Dot, picture: SwarmPicture): number {
  if (dot.article.key === picture.selection) return 3;
  if (!isLit(dot, picture)) return 0;
  return picture.firsts.has(dot.article.key) ? 2 : 1;
}

/** Writes the names of firsts. */
function drawNames(
  context: CanvasRenderingContext2D,
  dots: readonly Dot[],
  special: readonly Dot[],
  picture: SwarmPicture,
): void {
  const { palette, colourOf, geometry } = picture;
  for (const { mark, story, obstacles } of namesOf(dots, special, picture)) {
    const colour = colourOf(mark.article);
    const ink = colour === palette.plain ? palette["ink-2"] : colour;
    context.save();
    context.translate(0, mark.y);
    drawName(context, { mark, story, ink, halo: palette.paper }, obstacles, geometry);
    context.restore();
  }
}

/** The firsts that have a name and are lit, each with what is of as much height, which is in its way. */
function namesOf(dots: readonly Dot[], special: readonly Dot[], picture: SwarmPicture) {
  const { firsts, named, geometry } = picture;
  return special.flatMap((mark) => {
    const story = named.get(firsts.get(mark.article.key) ?? "");
    if (!story || !isLit(mark, picture)) return [];
    const obstacles = [
      ...dots.filter(({ y }) => Math.abs(y - mark.y) < geometry.em),
      ...(Math.abs(mark.y) < geometry.em ? picture.placed.columns : []),
    ];
    return [{ mark, story, obstacles }];
  });
}

/** Where names of firsts stand, from the upper left of the band. Cost: that of writing them. */
export function namesInSwarm(picture: SwarmPicture, measure: Measure): readonly Box[] {
  const { placed, above, geometry } = picture;
  const { dots, radius } = above ?? placed;
  const special = dots.filter((dot) => isSpecial(dot, picture, radius >= LEAST_DETAILED));
  return namesOf(dots, special, picture).flatMap(({ mark, story, obstacles }) => {
    const y = placed.middle + mark.y;
    return nameBox({ mark, story }, obstacles, geometry, { y, measure }) ?? [];
  });
}

/** All of one colour in one go. */
function discs(
  context: CanvasRenderingContext2D,
  dots: readonly Dot[],
  radius: number,
  { colourOf }: SwarmPicture,
): void {
  for (const [colour, peers] of group(dots, ({ article }) => colourOf(article))) {
    context.fillStyle = colour;
    context.beginPath();
    circles(context, peers, radius);
    context.fill();
  }
}

/** Inside those that have a file of their own. */
function rings(
  context: CanvasRenderingContext2D,
  dots: readonly Dot[],
  radius: number,
  { palette }: SwarmPicture,
): void {
  context.strokeStyle = palette.paper;
  context.lineWidth = radius * 0.2;
  context.beginPath();
  circles(context, dots, radius * 0.68);
  context.stroke();
}

function circles(context: CanvasRenderingContext2D, dots: readonly Dot[], radius: number): void {
  for (const { x, y } of dots) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}
