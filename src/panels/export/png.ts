import type { Drawing } from "../../network/picture/drawing.ts";
import { paint } from "../../network/picture/paint.ts";
import { inSlices } from "../../state/walk/in-slices.ts";
import { withTexts } from "./png-text.ts";

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Even at its own size the picture is more than the browser can hold. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** A picture in pixels, and at which scale it could be made. */
export interface Png {
  readonly blob: Blob;
  readonly scale: Scale;
}

/**
 * A drawing as PNG with texts in it, painted in slices. Browsers differ in how large a canvas they hold;
 * where the picture is larger at this scale, it is made at the next one below.
 *
 * @throws {TooLargeError} when it is too large at any scale, and the signal's reason once it is aborted.
 */
export async function makePng(
  drawing: Drawing,
  scale: Scale,
  texts: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Png> {
  await document.fonts.ready;
  for (const tried of SCALES.filter((each) => each <= scale).toReversed()) {
    const blob = await painted(drawing, tried, signal);
    if (blob === null) continue;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { blob: new Blob(withTexts(bytes, texts), { type: "image/png" }), scale: tried };
  }
  const { width, height } = drawing;
  throw new TooLargeError(`${width} × ${height}`);
}

/** Null where the browser has no canvas of that size. */
async function painted(drawing: Drawing, scale: Scale, signal: AbortSignal): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(drawing.width) * scale;
  canvas.height = Math.round(drawing.height) * scale;
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (context === null || !holds(canvas, context)) return null;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const steps = paint(context, drawing);
  await inSlices(() => steps.next().done !== true, signal);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}

/** Whether something that is drawn in its last corner is there: a canvas that is too large says nothing. */
function holds({ width, height }: HTMLCanvasElement, context: CanvasRenderingContext2D): boolean {
  try {
    context.fillStyle = "#ffffff";
    context.fillRect(width - 1, height - 1, 1, 1);
    return context.getImageData(width - 1, height - 1, 1, 1).data[0] === 255;
  } catch {
    return false;
  }
}
