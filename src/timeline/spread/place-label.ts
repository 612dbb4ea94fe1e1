import { type Box, overlap } from "../boxes.ts";
import type { SpreadLayout, SpreadMark } from "./spread-layout.ts";

/** From a dot's middle to its name, above and below it, and how far that may be moved aside, in ems. */
const GAP = 0.8;
const ABOVE = 0.95;
const BELOW = 0.85;
const MOST_ASIDE = 6;
const LINE = 1.1;

/**
 * Where a name can stand by its mark without lying on a curve, a mark or another name: below the stairs
 * at the mark's right, or above them at its left.
 *
 * Cost: a few looks at all marks.
 *
 * @param width of the text in pixels.
 * @param taken where other names are.
 * @returns null where there is no room.
 */
export function placeLabel(
  mark: SpreadMark,
  width: number,
  layout: SpreadLayout,
  taken: readonly Box[],
): Box | null {
  const { em, bottom, left, right } = layout.frame;
  const height = LINE * em;
  const at = (x: number, middle: number): Box => ({ x, y: middle - height / 2, width, height });
  const lowest = bottom - height / 2 - 0.15 * em;
  const low = Math.min(mark.y + 0.25 * em, lowest);
  const options = [
    at(mark.x + GAP * em, mark.y + BELOW * em),
    at(mark.start - GAP * em - width, mark.y - ABOVE * em),
    at(mark.x - GAP * em - width, mark.y - ABOVE * em),
    at(aside(low, height, mark, layout) + GAP * em, low),
  ];
  const inside = (box: Box) =>
    box.x >= left && box.x + width <= right && box.y >= 0 && box.y + height <= bottom;
  const isNear = (box: Box) => box.x - mark.x <= MOST_ASIDE * em;
  return (
    options.find(
      (box) =>
        inside(box) &&
        isNear(box) &&
        !taken.some((other) => overlap(box, other)) &&
        !isOnCurve(box, layout),
    ) ?? null
  );
}

/** Right of all steps of the curve that are as high as a text in the middle of `middle`. */
function aside(
  middle: number,
  height: number,
  mark: SpreadMark,
  { marks, frame }: SpreadLayout,
): number {
  const reach = height / 2 + frame.radius;
  const beside = marks.filter(({ y }) => Math.abs(y - middle) < reach);
  return Math.max(mark.x, ...beside.map(({ x }) => x));
}

/** Whether a step of the curve or a mark is in a box. */
function isOnCurve(box: Box, { marks, corners, frame }: SpreadLayout): boolean {
  const { radius } = frame;
  const onStep = corners.all.some((to, index) => {
    const from = corners.all[index - 1] ?? to;
    return overlap(box, {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x) + 1,
      height: Math.abs(to.y - from.y) + 1,
    });
  });
  return (
    onStep ||
    marks.some(({ start, x, y }) =>
      overlap(box, {
        x: start - radius,
        y: y - radius,
        width: x - start + 2 * radius,
        height: 2 * radius,
      }),
    )
  );
}
