import type { Palette } from "../../state/palette.ts";
import type { Layer } from "./choose-layers.ts";
import { addHatch, isDark, isDotted } from "./hatch.ts";

/** Of the ground of a light hatching. */
const TINT = 0.16;
/** From line to line of a hatching and how wide a line is, as multiples of the text's size. */
const HATCH_STEP = 0.5;
const LINE = 0.1;
const DOT = 0.16;
/** Narrower boxes, in pixels, are tinted instead of hatched, light ones as much as a mark needs. */
const LEAST_HATCHED = 4;
const LIGHT = 0.76;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle as its layer is filled: with its colour, or hatched. */
export function fillBox(
  context: CanvasRenderingContext2D,
  box: Box,
  { colour, hatch }: Layer,
  look: { readonly palette: Palette; readonly em: number },
  alpha: number,
): void {
  const { x, y, width, height } = box;
  const { palette } = look;
  context.globalAlpha = alpha;
  if (hatch === null) {
    context.fillStyle = colour ?? palette.plain;
    context.fillRect(x, y, width, height);
    return;
  }
  const isNarrow = width < LEAST_HATCHED;
  const ground = isDark(hatch) ? 1 : isNarrow ? LIGHT : TINT;
  context.fillStyle = palette["ink-3"];
  context.globalAlpha = alpha * ground;
  context.fillRect(x, y, width, height);
  context.globalAlpha = alpha;
  if (!isNarrow) hatchBox(context, box, hatch, look);
}

/** Lines, and round a light ground an outline: it is no fainter than a dark one. */
function hatchBox(
  context: CanvasRenderingContext2D,
  box: Box,
  hatch: number,
  { palette, em }: { readonly palette: Palette; readonly em: number },
): void {
  const dark = isDark(hatch);
  context.strokeStyle = palette[dark ? "paper" : "ink-3"];
  const width = Math.max(1, (isDotted(hatch) ? DOT : LINE) * em);
  context.lineWidth = width;
  if (isDotted(hatch)) context.setLineDash([width, HATCH_STEP * em - width]);
  context.beginPath();
  addHatch(context, hatch, box, HATCH_STEP * em);
  context.stroke();
  context.setLineDash([]);
  if (dark) return;
  context.lineWidth = 1;
  const { x, y, width: wide, height } = box;
  context.strokeRect(x + 0.5, y + 0.5, Math.max(0, wide - 1), Math.max(0, height - 1));
}
