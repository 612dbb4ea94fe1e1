import { fitted } from "../../network/picture/text-room.ts";
import type { AttentionPicture } from "./attention-picture.ts";
import type { Layer } from "./choose-layers.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import { drawSwatch, type LayerLook, swatchSize } from "./swatch.ts";

/** As multiples of the text's size: of the letters, the air beside a swatch, a line of the key. */
const FONT = 0.96;
const AIR = 0.4;
const LINE = 1.35;
const LEAST_NAME = 3.6;
/** Between the numbers and the plot, and around them. */
const NUMBER_AIR = 0.7;

/**
 * Writes the numbers of the rungs, the name of each layer where there is room for it, and those for
 * which there is none in the gutter, the upper layers above.
 *
 * Cost: a dozen measured texts a layer, and the places that are tried for them.
 */
export function drawNames(context: CanvasRenderingContext2D, picture: AttentionPicture): void {
  const { layers, plot, geometry, overlaid } = picture;
  const { em, width } = geometry;
  context.textBaseline = "middle";
  const numbers = drawNumbers(context, picture);
  context.font = fontOf(picture, 600);
  const names = layers.map((layer) => ({
    width: context.measureText(layer.label).width + swatchOf(layer, picture),
    reads: layer.colour !== null,
  }));
  const labels = placeLabels({
    bars: plot.bars,
    names,
    width,
    ground: plot.ground,
    em,
    piled: !overlaid,
  });
  for (const label of labels) {
    const layer = layers[label.layer];
    if (layer) drawLabel(context, label, layer, picture);
  }
  const named = new Set(labels.map(({ layer }) => layer));
  const rest = layers.filter((_, index) => !named.has(index));
  drawKey(context, rest.toReversed(), numbers, picture);
}

function fontOf({ geometry: { em, fontFamily } }: AttentionPicture, weight: number): string {
  return `${weight} ${em * FONT}px ${fontFamily}`;
}

/** A name that isn't written in its layer's own colour has a piece of the layer before it. */
function swatchOf(layer: Layer, picture: AttentionPicture): number {
  if (layer.colour !== null) return 0;
  const look = lookOf(picture);
  return swatchSize(layer, look).width + AIR * look.em;
}

function lookOf({ palette, overlaid, geometry: { em } }: AttentionPicture): LayerLook {
  return { palette, overlaid, em };
}

/** @param y of its middle. */
function putSwatch(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  layer: Layer,
  picture: AttentionPicture,
): void {
  const look = lookOf(picture);
  drawSwatch(context, { x, y: y - swatchSize(layer, look).height / 2 }, layer, look);
}

function inkOf({ colour }: Layer, { palette }: AttentionPicture): string {
  return colour ?? palette["ink-2"];
}

/** The highest with what it counts, where that has room. @returns how wide they are. */
function drawNumbers(context: CanvasRenderingContext2D, picture: AttentionPicture): number {
  const { plot, palette, geometry, unit } = picture;
  const air = NUMBER_AIR * geometry.em;
  context.font = fontOf(picture, 400);
  context.fillStyle = palette["ink-3"];
  context.textAlign = "right";
  let widest = 0;
  for (const [index, { y, text }] of plot.rungs.entries()) {
    const isTop = index === plot.rungs.length - 1 && unit !== "";
    const noun = unit === "articles" && text === "1" ? "article" : unit;
    const full = isTop ? `${text} ${noun}` : text;
    const isRoom = context.measureText(full).width + 2 * air <= geometry.gutter;
    context.fillText(isRoom ? full : text, -air, y);
    widest = Math.max(widest, context.measureText(text).width);
  }
  return widest + 2 * air;
}

function drawLabel(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  layer: Layer,
  picture: AttentionPicture,
): void {
  const { geometry, palette } = picture;
  const { em } = geometry;
  const font = fontOf(picture, 600);
  const measure = (text: string) => context.measureText(text).width;
  const swatch = label.inside ? 0 : swatchOf(layer, picture);
  const text = fitted(layer.label, font, label.width - swatch, measure);
  // Plain is for marks; a text on it would be too faint.
  const onColour = label.inside && layer.colour !== null;
  const ground = onColour ? (layer.colour ?? palette.paper) : palette.paper;
  const start = label.align === "left" ? label.x : label.x - measure(text) - swatch;
  context.textAlign = "left";
  context.lineJoin = "round";
  context.lineWidth = em * 0.35;
  context.strokeStyle = ground;
  context.strokeText(text, start + swatch, label.y);
  context.fillStyle = onColour ? palette.paper : inkOf(layer, picture);
  context.fillText(text, start + swatch, label.y);
  if (swatch > 0) putSwatch(context, start, label.y, layer, picture);
}

function drawKey(
  context: CanvasRenderingContext2D,
  layers: readonly Layer[],
  numbers: number,
  picture: AttentionPicture,
): void {
  const { geometry, plot } = picture;
  const { em, gutter } = geometry;
  const font = fontOf(picture, 400);
  context.font = font;
  context.textAlign = "left";
  // Beside the numbers, and never on the highest one's noun.
  const top = (plot.rungs.at(-1)?.y ?? 0) + LINE * em;
  for (const [index, layer] of layers.entries()) {
    const y = top + index * LINE * em;
    if (y > plot.ground) return;
    const left = swatchSize(layer, lookOf(picture)).width + AIR * em;
    const room = gutter - numbers - left;
    // Two letters of a name say less than none: a bin's card has it whole.
    if (room < LEAST_NAME * em) return;
    const text = fitted(layer.label, font, room, (each) => context.measureText(each).width);
    putSwatch(context, -gutter, y, layer, picture);
    context.fillStyle = picture.palette["ink-2"];
    context.fillText(text, left - gutter, y);
  }
}
