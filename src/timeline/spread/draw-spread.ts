import { cutCorners, type Span } from "./in-window.ts";
import { drawAxes } from "./draw-axes.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawReport } from "./draw-report.ts";
import type { Point, SpreadLayout, SpreadMark } from "./spread-layout.ts";
import type { InWindow, SpreadPicture, SpreadScene } from "./spread-picture.ts";

/** How much is left of what is outside of the window, or not in focus. */
export const DIMMED = 0.32;

/** Under the curves: own reporting, wire copies on top of it, and what may have been. */
const TONES = { own: 0.13, wire: 0.05, possible: 0.06 };
/** Of the bars. */
const BAR_TONES = { own: 0.85, wire: 0.4 };

/**
 * Draws a spread on a context that is clear and has its origin at the upper left of the chart: axes,
 * curves, the distribution of lags, a mark for each outlet, and words; what is outside of the window
 * dimmed.
 *
 * Cost: O(n) for n outlets; for their names a dozen looks at all of them.
 */
export function drawSpread(context: CanvasRenderingContext2D, picture: SpreadPicture): void {
  const { window } = picture;
  drawAxes(context, picture);
  if (window === null) drawMarks(context, picture);
  else {
    drawMarks(context, picture, { alpha: DIMMED });
    drawMarks(context, picture, { window });
  }
  drawLabels(context, picture, window?.has ?? null);
}

interface Part {
  readonly alpha?: number;
  /** Draws only what is in it. */
  readonly window?: InWindow | null;
}

/** Curves, bars and marks alone: of a window, or of all. Cost: O(n). */
export function drawMarks(
  context: CanvasRenderingContext2D,
  scene: SpreadScene,
  { alpha = 1, window = null }: Part = {},
): void {
  const { layout, focus } = scene;
  const isLit = focus === null || focus.lit.has(layout.spread.story.key);
  const dim = alpha * (isLit ? 1 : DIMMED);
  const span = window?.span ?? { from: 0, to: layout.frame.width };
  drawBars(context, scene, span, dim);
  drawAreas(context, scene, span, dim);
  drawCurves(context, scene, span, dim);
  const marks = layout.marks.filter(({ report }) => window?.has(report.article.key) ?? true);
  drawThreads(context, marks, scene, dim);
  const isInFocus = ({ report }: SpreadMark) => focus === null || focus.lit.has(report.article.key);
  // What is dimmed goes below what is lit.
  for (const mark of marks.filter((each) => !isInFocus(each)))
    drawReport(context, mark, scene, alpha * DIMMED);
  for (const mark of marks.filter(isInFocus)) drawReport(context, mark, scene, alpha);
  context.globalAlpha = 1;
}

function drawBars(
  context: CanvasRenderingContext2D,
  { layout, colour }: SpreadScene,
  span: Span,
  alpha: number,
): void {
  const { strip } = layout.frame;
  if (strip === null) return;
  context.fillStyle = colour;
  const height = strip.bottom - strip.top;
  for (const bar of layout.bars) {
    const from = Math.max(span.from, bar.x);
    const width = Math.min(span.to, bar.x + bar.width) - from;
    if (width <= 0) continue;
    const gap = Math.min(1, width / 4);
    const own = bar.own * height;
    const wire = bar.wire * height;
    context.globalAlpha = alpha * BAR_TONES.own;
    if (own > 0) context.fillRect(from, strip.bottom - own, width - gap, own);
    context.globalAlpha = alpha * BAR_TONES.wire;
    if (wire > 0) context.fillRect(from, strip.bottom - own - wire, width - gap, wire);
  }
}

function drawAreas(
  context: CanvasRenderingContext2D,
  { layout, colour }: SpreadScene,
  span: Span,
  alpha: number,
): void {
  const { corners, frame } = layout;
  const [all, own] = [cutCorners(corners.all, span), cutCorners(corners.own, span)];
  context.fillStyle = colour;
  fillBetween(context, own, ground(own, frame.bottom), alpha * TONES.own);
  fillBetween(context, all, own.length > 0 ? own : ground(all, frame.bottom), alpha * TONES.wire);
  if (!isExact(layout)) {
    fillBetween(context, cutCorners(corners.possible, span), all, alpha * TONES.possible);
  }
}

function isExact({ marks }: SpreadLayout): boolean {
  return marks.every(({ start, x }) => start === x);
}

function ground(points: readonly Point[], bottom: number): Point[] {
  return [points[0], points.at(-1)].flatMap((point) => (point ? [{ x: point.x, y: bottom }] : []));
}

/** Two lines as the edges of an area. */
function fillBetween(
  context: CanvasRenderingContext2D,
  upper: readonly Point[],
  lower: readonly Point[],
  alpha: number,
): void {
  if (upper.length === 0) return;
  context.globalAlpha = alpha;
  context.beginPath();
  for (const { x, y } of [...upper, ...lower.toReversed()]) context.lineTo(x, y);
  context.closePath();
  context.fill();
}

function drawCurves(
  context: CanvasRenderingContext2D,
  { layout, colour }: SpreadScene,
  span: Span,
  alpha: number,
): void {
  const { corners, frame, own, marks } = layout;
  context.strokeStyle = colour;
  context.lineJoin = "round";
  context.globalAlpha = alpha;
  const line = (points: readonly Point[], width: number, dash: readonly number[]) => {
    context.lineWidth = width * frame.em;
    context.setLineDash([...dash]);
    context.beginPath();
    for (const { x, y } of cutCorners(points, span)) context.lineTo(x, y);
    context.stroke();
    context.setLineDash([]);
  };
  if (!isExact(layout)) line(corners.possible, 0.08, [frame.em * 0.2, frame.em * 0.25]);
  if (own < marks.length) line(corners.own, 0.08, []);
  line(corners.all, 0.18, []);
}

/** A thread from each wire copy to the next, and from the report whose text they are. */
function drawThreads(
  context: CanvasRenderingContext2D,
  marks: readonly SpreadMark[],
  { layout, palette }: SpreadScene,
  alpha: number,
): void {
  const { em } = layout.frame;
  context.strokeStyle = palette["ink-2"];
  context.lineWidth = em * 0.09;
  context.globalAlpha = alpha;
  for (const group of wireGroups(marks)) {
    context.beginPath();
    for (const [index, { x, y }] of group.entries()) {
      const before = group[index - 1];
      if (!before) context.moveTo(x, y);
      // Bent towards the corner of the steps: beside them and not on them.
      else context.quadraticCurveTo(x + em * 0.9, before.y + em * 0.2, x, y);
    }
    context.stroke();
  }
}

/** The marks of each text that several have, in lag order. */
function wireGroups(marks: readonly SpreadMark[]): SpreadMark[][] {
  const groups = new Map<string, SpreadMark[]>();
  for (const mark of marks) {
    const { wire } = mark.report.article;
    if (wire !== null) groups.set(wire, [...(groups.get(wire) ?? []), mark]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
