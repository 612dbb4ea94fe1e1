import type { Drawing } from "../../network/picture/drawing.ts";
import { paint } from "../../network/picture/paint.ts";
import { inSlices } from "../../state/walk/in-slices.ts";
import { SHEET } from "./picture/scene-sheet.ts";
import type { Size } from "./sizes.ts";

type Canvas2D = CanvasRenderingContext2D;

/** A canvas of a size to paint sheets on. @throws {Error} where the browser has none as large. */
export function sheetCanvas({ width, height }: Size): Canvas2D {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("this browser has no canvas of that size");
  context.setTransform(width / SHEET.width, 0, 0, width / SHEET.width, 0, 0);
  return context;
}

/** Paints a sheet in slices. @throws the signal's reason, once it is aborted. */
export async function paintSheet(context: Canvas2D, sheet: Drawing, signal: AbortSignal) {
  const steps = paint(context, sheet);
  await inSlices(() => steps.next().done !== true, signal);
}
