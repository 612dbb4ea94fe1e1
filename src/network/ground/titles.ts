import type { Point } from "../camera/camera-maths.ts";
import { type Box, MARGIN, type Placed, placeLabels } from "../labels/label-placement.ts";
import { drawPlate } from "../labels/label-style.ts";
import type { Region } from "../layouts/layouts.ts";
import type { Area } from "./draw-regions.ts";
import { type GroundView, projection, scaleOf, write } from "./ground-view.ts";

/** A region smaller than this many text heights across is not named. */
const NAME_ROOM = 4;

/** Pixels from a hull's highest mark to its name. */
const HULL_AIR = 16;

/** Where a region goes on beyond the upper edge, its name stands so many text heights below that. */
const EDGE_ROOM = 2.2;

/** A name that wants to stand somewhere. */
export interface Title {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly at: Point;
  /**
   * Where its region is in sight, from left to right: above that it stands, and nowhere else, for
   * there it would name another. Null where it stands about that point.
   */
  readonly above: readonly [from: number, to: number] | null;
}

/** The title of a disc, above it; null where it is too small to be named, or not in sight. */
export function titleOfDisc(
  { key, label, x, y, radius }: Region,
  colour: string,
  view: GroundView,
): Title | null {
  const reach = radius * scaleOf(view);
  if (2 * reach < NAME_ROOM * view.style.size) return null;
  const middle = projection(view)({ x, y });
  const box = {
    left: middle.x - reach,
    top: middle.y - reach,
    right: middle.x + reach,
    bottom: middle.y + reach,
  };
  const place = aboveBox(box, middle.x, view);
  return place && { key, label, colour, ...place };
}

/** The same of an area: above a hull; amid spots, which have no edge. */
export function titleOfArea(
  { key, label, colour, points, shape }: Area,
  view: GroundView,
): Title | null {
  const corners = points.map(projection(view));
  if (corners.length === 0) return null;
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  if (shape === "spots") {
    return { key, label, colour, at: { x: middleOf(xs), y: middleOf(ys) }, above: null };
  }
  const box = {
    left: Math.min(...xs),
    top: Math.min(...ys) - HULL_AIR,
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const place = aboveBox(box, middleOf(xs), view);
  return place && { key, label, colour, ...place };
}

/** On the upper edge of what is in sight of a box, as near to `x` as can be; null where nothing is. */
function aboveBox(
  box: Box,
  x: number,
  { picture: { stage }, style }: GroundView,
): Pick<Title, "at" | "above"> | null {
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, stage.width)];
  const y = Math.max(box.top, EDGE_ROOM * style.size);
  if (left >= right || y > Math.min(box.bottom, stage.height)) return null;
  return { at: { x: within(x, left, right), y }, above: [left, right] };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/**
 * Writes as many titles as have room, the first first. Cost: that of `placeLabels`.
 *
 * @returns where they stand.
 */
export function drawTitles(
  context: CanvasRenderingContext2D,
  titles: readonly Title[],
  taken: readonly Box[],
  view: GroundView,
): Box[] {
  const { stage } = view.picture;
  context.font = `600 ${view.style.size}px ${view.style.family}`;
  const wishes = titles.map(({ key, label, at, above }) => {
    const { width } = context.measureText(label);
    const half = width / 2 + MARGIN;
    // In from the edge of the stage, as far as its region goes.
    const x = above === null ? at.x : within(within(at.x, half, stage.width - half), ...above);
    return {
      key,
      x,
      y: at.y,
      reach: 0,
      width,
      height: view.style.size * 1.3,
      before: { side: "above" as const, farther: 0 },
      mayBeElsewhere: above === null,
    };
  });
  const room = { width: stage.width, height: stage.height, nodes: [], taken, most: 40 };
  const placed = placeLabels(wishes, room);
  return titles.flatMap((title) => {
    const place = placed.get(title.key);
    return place === undefined ? [] : [drawTitle(context, title, place, view)];
  });
}

function drawTitle(
  context: CanvasRenderingContext2D,
  { label, colour }: Title,
  { box }: Placed,
  view: GroundView,
): Box {
  const at = { x: box.left, y: (box.top + box.bottom) / 2, align: "left" as const };
  drawPlate(context, box, view.palette.paper);
  const ink = colour === view.palette.plain ? view.palette["ink-2"] : colour;
  return write(context, label, at, view, { weight: 600, ink });
}
