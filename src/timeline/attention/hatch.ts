/** A rectangle, in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Add = (context: CanvasRenderingContext2D, box: Box, step: number) => void;

/**
 * By the number of a hatching: dark ones with lines of paper and light ones with lines of ink in turn, so
 * that neighbours differ in tone and all differ in their lines.
 */
const KINDS: readonly { readonly add: Add; readonly isDotted?: boolean }[] = [
  { add: rising },
  { add: level, isDotted: true },
  { add: level },
  { add: falling },
  {
    add: (context, box, step) => {
      rising(context, box, step * 1.4);
      falling(context, box, step * 1.4);
    },
  },
  { add: (context, box, step) => rising(context, box, step * 0.7) },
];

/** Whether its ground is dark, and its lines are of paper. */
export function isDark(kind: number): boolean {
  return (kind % KINDS.length) % 2 === 0;
}

/** Whether its lines are rows of dots. */
export function isDotted(kind: number): boolean {
  return KINDS[kind % KINDS.length]?.isDotted === true;
}

/** Of outlines, by the same number; a layer that is not hatched has none. */
const DASHES: readonly (readonly number[])[] = [
  [0.5, 0.25],
  [0.15, 0.2],
  [0.9, 0.3],
  [0.6, 0.2, 0.15, 0.2],
  [0.3, 0.45],
  [1.4, 0.25],
];

/**
 * Adds the lines of a hatching to the path, cut at the edges of a box. They run on from box to box.
 *
 * @param step from line to line, in pixels.
 */
export function addHatch(
  context: CanvasRenderingContext2D,
  kind: number,
  box: Box,
  step: number,
): void {
  KINDS[kind % KINDS.length]?.add(context, box, step);
}

/** Dashes of an outline, in pixels. */
export function dashesOf(kind: number | null, em: number): number[] {
  const dashes = kind === null ? [] : (DASHES[kind % DASHES.length] ?? []);
  return dashes.map((length) => length * em);
}

function level(context: CanvasRenderingContext2D, box: Box, step: number): void {
  const { x, y, width, height } = box;
  for (let at = Math.ceil(y / step) * step; at < y + height; at += step) {
    context.moveTo(x, at);
    context.lineTo(x + width, at);
  }
}

/** Lines on which x + y is the same. */
function rising(context: CanvasRenderingContext2D, box: Box, step: number): void {
  const { x, y, width, height } = box;
  for (let sum = Math.ceil((x + y) / step) * step; sum < x + width + y + height; sum += step) {
    const start = Math.max(x, sum - y - height);
    const end = Math.min(x + width, sum - y);
    context.moveTo(start, sum - start);
    context.lineTo(end, sum - end);
  }
}

/** Lines on which x - y is the same. */
function falling(context: CanvasRenderingContext2D, box: Box, step: number): void {
  const { x, y, width, height } = box;
  const first = Math.ceil((x - y - height) / step) * step;
  for (let difference = first; difference < x + width - y; difference += step) {
    const start = Math.max(x, difference + y);
    const end = Math.min(x + width, difference + y + height);
    context.moveTo(start, start - difference);
    context.lineTo(end, end - difference);
  }
}
