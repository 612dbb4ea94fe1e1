import type { Palette } from "../../state/palette.ts";
import type { Layer } from "./choose-layers.ts";
import { addHatch } from "./hatch.ts";

/** Of the ground of a hatching. */
const TINT = 0.28;
/** From line to line of a hatching, as a multiple of the text's size. */
const HATCH_STEP = 0.5;
/** Narrower boxes, in pixels, are tinted instead of hatched. */
const LEAST_HATCHED = 4;
const TINTS = [0.9, 0.55, 0.72, 0.4, 0.62, 0.48];

/** A rectangle as its layer is filled: with its colour, or hatched. */
export function fillBox(
  context: CanvasRenderingContext2D,
  box: { x: number; y: number; width: number; height: number },
  { colour, hatch }: Layer,
  { palette, em }: { readonly palette: Palette; readonly em: number },
  alpha: number,
): void {
  const { x, y, width, height } = box;
  const isNarrow = width < LEAST_HATCHED;
  const tint = isNarrow ? (TINTS[(hatch ?? 0) % TINTS.length] ?? 1) : TINT;
  context.fillStyle = colour ?? (hatch === null ? palette.plain : palette["ink-3"]);
  context.globalAlpha = alpha * (hatch === null ? 1 : tint);
  context.fillRect(x, y, width, height);
  if (hatch === null || isNarrow) return;
  context.globalAlpha = alpha;
  context.strokeStyle = palette["ink-3"];
  context.lineWidth = 1;
  context.beginPath();
  addHatch(context, hatch, box, HATCH_STEP * em);
  context.stroke();
}
