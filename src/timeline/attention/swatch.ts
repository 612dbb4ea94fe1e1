import type { Palette } from "../../state/palette.ts";
import type { Layer } from "./choose-layers.ts";
import { fillBox } from "./fill-box.ts";
import { dashesOf } from "./hatch.ts";

/** As multiples of the text's size; of a line so much that one sees how it is dashed. */
const SIZE = 0.85;
const LINE = 2;

/** How layers are drawn. */
export interface LayerLook {
  readonly palette: Palette;
  /** Size of the text, in pixels. */
  readonly em: number;
  /** Whether they are outlines. */
  readonly overlaid: boolean;
}

/** Of a piece of a layer, in pixels. */
export function swatchSize({ hatch }: Layer, { em, overlaid }: Pick<LayerLook, "em" | "overlaid">) {
  return { width: (overlaid && hatch !== null ? LINE : SIZE) * em, height: SIZE * em };
}

/** A piece of a layer, as it is drawn; `x` and `y` are its upper left. */
export function drawSwatch(
  context: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  layer: Layer,
  look: LayerLook,
): void {
  const { width, height } = swatchSize(layer, look);
  if (look.overlaid && layer.hatch !== null) {
    context.strokeStyle = look.palette["ink-3"];
    context.lineWidth = Math.max(1.5, look.em * 0.14);
    context.setLineDash(dashesOf(layer.hatch, look.em));
    context.beginPath();
    context.moveTo(x, y + height / 2);
    context.lineTo(x + width, y + height / 2);
    context.stroke();
    context.setLineDash([]);
    return;
  }
  fillBox(context, { x, y, width, height }, layer, look, 1);
  context.globalAlpha = 1;
}
