import { scaleLinear } from "d3";
import { layOutAxis } from "../../state/axis/axis.ts";
import type { Box } from "../labels/label-placement.ts";
import type { Column, Guides, Row, TimeScale } from "../layouts/layouts.ts";
import { type Canvases, type GroundView, projection, scaleOf, write } from "./ground-view.ts";

/** Rows lower than this many text heights have no line and no name: they would be a mat. */
const ROW_ROOM = 0.5;
const NAME_ROOM = 1.15;

/** Lower than so many text heights the middle of a name touches none of the axis, at the upper edge. */
const AXIS_ROOM = 2.35;

/**
 * Draws what a layout by time stands on: lines and labels of the axis, which stay at the upper edge,
 * rows with their names, and the column of what has no publish time.
 *
 * Cost: some hundred lines and texts, and the rows in sight.
 *
 * @returns where texts stand.
 */
export function drawTime(
  canvases: Canvases,
  guides: Guides,
  isMark: (key: string) => boolean,
  view: GroundView,
): Box[] {
  const named = guides.rows.flatMap((row) => drawRow(canvases, row, isMark(row.key), view));
  const column = guides.undated === null ? [] : drawColumn(canvases, guides.undated, view);
  const axis = guides.timeScale === null ? [] : drawAxis(canvases, guides.timeScale, view);
  return [...named, ...column, ...axis];
}

function drawRow(
  { below, above }: Canvases,
  { label, y, height, nameEnd, line }: Row,
  hasMark: boolean,
  view: GroundView,
): Box[] {
  const { style, palette, picture } = view;
  const room = height * scaleOf(view);
  const project = projection(view);
  const [from, to] = [project({ x: line[0], y }), project({ x: line[1], y })];
  const { width, height: stageHeight } = picture.stage;
  const isOff = from.y < 0 || from.y > stageHeight || to.x < 0 || from.x > width;
  if (isOff || room < ROW_ROOM * style.size) return [];
  below.fillStyle = palette.rule;
  below.fillRect(from.x, Math.round(from.y), to.x - from.x, 1);
  if (hasMark || room < NAME_ROOM * style.size || from.y < AXIS_ROOM * style.size) return [];
  // A name keeps at the edge when its own place is beyond it.
  const at = { x: project({ x: nameEnd, y }).x, y: from.y, align: "right" as const };
  if (at.x > width) return [];
  const text = shortened(above, label, view, Math.max(at.x - 12, 12 * style.size));
  const isBeyond = at.x < 14 * style.size;
  const place = isBeyond ? { x: 8, y: from.y, align: "left" as const } : at;
  return [write(above, text, place, view, { weight: 500, ink: palette["ink-2"] })];
}

/** A band from top to bottom, with its name while its middle is in sight. */
function drawColumn(
  { below, above }: Canvases,
  { label, x, width }: Column,
  view: GroundView,
): Box[] {
  const { stage } = view.picture;
  const project = projection(view);
  const left = Math.max(project({ x: x - width / 2, y: 0 }).x, 0);
  const right = Math.min(project({ x: x + width / 2, y: 0 }).x, stage.width);
  if (left >= right) return [];
  below.globalAlpha = 0.5;
  below.fillStyle = view.palette.rule;
  below.fillRect(left, 0, right - left, stage.height);
  below.globalAlpha = 1;
  const middle = project({ x, y: 0 }).x;
  if (middle < 0 || middle > stage.width) return [];
  const at = { x: middle, y: 2.4 * view.style.size, align: "center" as const };
  return [write(above, label, at, view, { weight: 500, ink: view.palette["ink-2"], italic: true })];
}

function drawAxis(
  { below, above }: Canvases,
  { domain, range }: TimeScale,
  view: GroundView,
): Box[] {
  const { palette, style, zone, picture } = view;
  const project = projection(view);
  const ends = range.map((x) => project({ x, y: 0 }).x);
  const scale = scaleLinear(domain, ends);
  // Only what is in sight: far in, a century's ticks would be none on the stage.
  const shown = [Math.max(0, ends[0] ?? 0), Math.min(picture.stage.width, ends[1] ?? 0)] as const;
  if (shown[0] >= shown[1]) return [];
  const span = { from: scale.invert(shown[0]), to: scale.invert(shown[1]) };
  const font = (isMajor: boolean) => `${isMajor ? 600 : 450} ${style.size}px ${style.family}`;
  const axis = layOutAxis(span, zone, (time) => scale(time) - shown[0], {
    width: shown[1] - shown[0],
    em: style.size,
    measure: (text, isMajor) => {
      above.font = font(isMajor);
      return above.measureText(text).width;
    },
  });
  for (const { x, major } of axis.lines) {
    below.fillStyle = major ? palette["rule-strong"] : palette.rule;
    below.fillRect(Math.round(shown[0] + x), 0, 1, picture.stage.height);
  }
  return axis.labels.map(({ x, text, major }) => {
    const at = { x: shown[0] + x, y: style.size, align: "left" as const };
    const ink = major ? palette.ink : palette["ink-2"];
    return write(above, text, at, view, { weight: major ? 600 : 450, ink });
  });
}

function shortened(
  context: CanvasRenderingContext2D,
  text: string,
  { style }: GroundView,
  most: number,
): string {
  context.font = `500 ${style.size}px ${style.family}`;
  const { width } = context.measureText(text);
  if (width <= most) return text;
  return `${text.slice(0, Math.max(4, Math.floor((text.length * most) / width) - 1)).trimEnd()}…`;
}
