import type { Measure } from "../../network/picture/pen.ts";
import type { Box } from "../boxes.ts";
import { drawName, nameBox } from "../marks/draw-firsts.ts";
import { drawBand } from "../marks/draw-band.ts";
import { drawColumns } from "../marks/draw-columns.ts";
import { drawDot, drawSelected } from "../marks/draw-dots.ts";
import { mostIn } from "../marks/columns.ts";
import type { Band, Dot } from "../marks/mark.ts";
import { DIMMED, isLit, type MarksPicture } from "../marks/marks-picture.ts";
import { drawLinks } from "./draw-links.ts";
import type { Above, Geometry } from "./lanes-model.ts";
import type { LinksInSight } from "./links-in-sight.ts";
import type { PlacedLane } from "./place-lane.ts";

/** All that the picture of the rows in sight depends on. */
export interface LanesPicture extends MarksPicture {
  readonly placed: readonly PlacedLane[];
  readonly above: ReadonlyMap<PlacedLane, Above>;
  readonly links: LinksInSight;
  readonly geometry: Geometry;
  /** Pixels by which the rows are scrolled down. */
  readonly scroll: number;
  /** Of the rows in sight, in pixels. */
  readonly height: number;
}

/** A line's width goes into the size of the text so often; stage.css has the same. */
const HAIRLINE = 16;

/** Of the row's height: the fullest column in sight. */
const FULL = 0.86;

/**
 * Draws the rows in sight, on a context that is clear and has its origin at the upper left of the
 * rows: a hairline each, what leads from row to row, bands, dots or columns, and the selected one
 * last. Firsts have a ring of their colour; those of the largest stories have a name too.
 *
 * Cost: O(marks in sight).
 */
export function drawRows(context: CanvasRenderingContext2D, picture: LanesPicture): void {
  const { placed, geometry, scroll, palette, links } = picture;
  const { rowHeight, width } = geometry;
  const middleOf = ({ row }: PlacedLane) => (row + 0.5) * rowHeight - scroll;
  context.fillStyle = palette.rule;
  const hairline = Math.max(1, Math.round(geometry.em / HAIRLINE));
  for (const lane of placed) context.fillRect(0, middleOf(lane) - hairline / 2, width, hairline);
  within(context, -scroll, () => drawLinks(context, links, picture));
  const most = Math.max(0, ...placed.map(({ columns }) => mostIn(columns)));
  for (const lane of placed) {
    within(context, middleOf(lane), () => drawLane(context, lane, picture, most));
  }
}

function within(context: CanvasRenderingContext2D, y: number, draw: () => void): void {
  context.save();
  context.translate(0, y);
  draw();
  context.restore();
}

/** @param most articles in a column in sight. */
function drawLane(
  context: CanvasRenderingContext2D,
  lane: PlacedLane,
  picture: LanesPicture,
  most: number,
): void {
  const { bands, columns } = lane;
  const { geometry, selection, focus } = picture;
  const { radius } = geometry;
  for (const band of bands) drawBand(context, band, picture, radius);
  const above = picture.above.get(lane);
  // By its root, so that a row of few is more than a line beside a row of many.
  const heightOf = (count: number) => Math.sqrt(count / most) * geometry.rowHeight * FULL;
  const alpha = focus === null ? 1 : DIMMED;
  drawColumns(context, { columns, of: lane.lane.exact }, picture, heightOf, alpha);
  if (above) drawColumns(context, above, picture, heightOf, 1);
  const dots = above?.dots ?? lane.dots;
  // What is dimmed goes below what is lit.
  if (focus !== null) {
    for (const dot of dots) if (!isLit(dot, picture)) drawDot(context, dot, picture, radius);
  }
  for (const dot of dots) if (isLit(dot, picture)) drawDot(context, dot, picture, radius);
  const selected = dots.find(({ article }) => article.key === selection);
  if (selected) drawSelected(context, selected, picture, radius);
  drawNames(context, lane, picture);
}

/** Writes the names of a lane. */
function drawNames(
  context: CanvasRenderingContext2D,
  lane: PlacedLane,
  picture: LanesPicture,
): void {
  const { palette, colourOf, geometry } = picture;
  const { named, obstacles } = namesOf(lane, picture);
  for (const { mark, story } of named) {
    const colour = colourOf(mark.article);
    // Plain is for marks; a text needs more.
    const ink = colour === palette.plain ? palette["ink-2"] : colour;
    drawName(context, { mark, story, ink, halo: palette.paper }, obstacles, geometry);
  }
}

/** The firsts of a lane that have a name and are lit, and what else is lit, which is in their way. */
function namesOf(lane: PlacedLane, picture: LanesPicture) {
  const { firsts, named, focus, above } = picture;
  const marks = [...lane.bands, ...(above.get(lane)?.dots ?? lane.dots)];
  const storyOf = ({ article }: Dot | Band) => named.get(firsts.get(article.key) ?? "");
  if (!marks.some(storyOf)) return { named: [], obstacles: [] };
  const lit = marks.filter((mark) => isLit(mark, picture));
  return {
    named: lit.flatMap((mark) => {
      const story = storyOf(mark);
      return story ? [{ mark, story }] : [];
    }),
    obstacles: [...lit, ...(focus === null ? lane.columns : [])],
  };
}

/** Where names of firsts stand, from the upper left of the rows in sight. Cost: that of writing them. */
export function namesInLanes(picture: LanesPicture, measure: Measure): readonly Box[] {
  const { placed, geometry, scroll } = picture;
  return placed.flatMap((lane) => {
    const y = (lane.row + 0.5) * geometry.rowHeight - scroll;
    const { named, obstacles } = namesOf(lane, picture);
    return named.flatMap((each) => nameBox(each, obstacles, geometry, { y, measure }) ?? []);
  });
}
