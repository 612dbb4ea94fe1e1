import type { SpreadMark } from "./spread-layout.ts";
import type { SpreadScene } from "./spread-picture.ts";

/** Radius of the ring around a first and around what is selected, in radii of a dot; and their widths. */
const RINGS = { first: 1.75, firstWidth: 0.28, selected: 1.8, selectedWidth: 0.4 };
/** Of a wire copy's dot, in radii. */
const HOLLOW = 0.42;

/**
 * Draws the mark of a report: a disc for one of the outlet's own, a ring for a wire copy; a whisker
 * from the earliest to the latest where its time is known to the day only. Constant cost.
 */
export function drawReport(
  context: CanvasRenderingContext2D,
  mark: SpreadMark,
  scene: SpreadScene,
  alpha: number,
): void {
  if (mark.start === mark.x) drawDot(context, mark, scene, alpha);
  else drawWhisker(context, mark, scene, alpha);
  context.globalAlpha = 1;
}

function drawDot(
  context: CanvasRenderingContext2D,
  { x, y, report }: SpreadMark,
  { layout, palette, colourOf, selection, focus }: SpreadScene,
  alpha: number,
): void {
  const { article, copyOf } = report;
  const { frame, spread } = layout;
  const isSelected = article.key === selection;
  const isFirst = spread.story.firsts.includes(article.key);
  const radius = frame.radius * (focus?.keys.has(article.key) === true ? 1.15 : 1);
  const colour = colourOf(article);
  // On paper of its own: the curve stops short of it, and dots that overlap stay apart.
  const around = isSelected ? RINGS.selected + 0.2 : isFirst ? RINGS.first + 0.14 : 1.3;
  context.globalAlpha = 1;
  circle(context, x, y, radius * around);
  context.fillStyle = palette.paper;
  context.fill();
  context.globalAlpha = alpha;
  if (isSelected) ring(RINGS.selected, RINGS.selectedWidth, palette.accent);
  else if (isFirst) ring(RINGS.first, RINGS.firstWidth, colour);
  if (copyOf === null) {
    circle(context, x, y, radius);
    context.fillStyle = colour;
    context.fill();
  } else ring(1 - HOLLOW / 2, HOLLOW, colour);

  function ring(at: number, width: number, stroke: string): void {
    circle(context, x, y, radius * at);
    context.strokeStyle = stroke;
    context.lineWidth = radius * width;
    context.stroke();
  }
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Its ends are marked, so that it reads as "some time between". */
function drawWhisker(
  context: CanvasRenderingContext2D,
  { x, y, start, report }: SpreadMark,
  { layout, palette, colourOf, selection }: SpreadScene,
  alpha: number,
): void {
  const { radius } = layout.frame;
  const isSelected = report.article.key === selection;
  context.globalAlpha = alpha;
  context.strokeStyle = isSelected ? palette.accent : colourOf(report.article);
  context.lineWidth = radius * (isSelected ? 0.6 : 0.3);
  const dash = report.copyOf === null ? [] : [radius * 0.8, radius * 0.6];
  stroke(dash, [start, y], [x, y]);
  stroke([], [start, y - radius], [start, y + radius]);
  stroke([], [x, y - radius], [x, y + radius]);

  function stroke(dashes: number[], from: [number, number], to: [number, number]): void {
    context.setLineDash(dashes);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
    context.setLineDash([]);
  }
}
