import type { Measure } from "../../network/picture/pen.ts";
import { fitted } from "../../network/picture/text-room.ts";
import type { AttentionGeometry } from "./attention-model.ts";
import type { AttentionPicture } from "./attention-picture.ts";
import type { Layer } from "./choose-layers.ts";
import { drawKey, type Key, keyInTheGutter, keyInTheOpen, type KeyRoom } from "./draw-key.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import { drawSwatch, type LayerLook, swatchSize } from "./swatch.ts";

/** As multiples of the text's size: of the letters, the air beside a swatch, the paper of a name on hatching. */
const FONT = 0.96;
const AIR = 0.4;
const PLATE = { air: 0.35, height: 1.3 };
/** Between the numbers and the plot, and around them. */
const NUMBER_AIR = 0.7;

/**
 * Writes the numbers of the rungs, the name of each layer where there is room for it, and those for
 * which there is none as a key.
 *
 * Cost: a dozen measured texts a layer, and the places that are tried for them.
 */
export function drawNames(context: CanvasRenderingContext2D, picture: AttentionPicture): void {
  const { layers, plot, geometry, overlaid } = picture;
  const { em, width } = geometry;
  context.textBaseline = "middle";
  const numbers = drawNumbers(context, picture);
  const bold = fontOf(picture, 600);
  context.font = bold;
  const measure = measureFor(context, geometry);
  const names = layers.map((layer) => ({
    width: measure(layer.label, bold) + swatchOf(layer, picture),
    reads: layer.colour !== null,
  }));
  const tellingOf = (whole: boolean) => {
    const { ground, bars } = plot;
    const labels = placeLabels({ bars, names, width, ground, em, piled: !overlaid, whole });
    const texts = labels.map((label) => textOf(label, picture, measure));
    // Of names that are cut to the same beginning, none says which it is.
    return labels.filter(
      (_, index) => texts.indexOf(texts[index] ?? "") === texts.lastIndexOf(texts[index] ?? ""),
    );
  };
  const font = fontOf(picture, 400);
  const { labels: kept, key } = arrange(tellingOf, numbers, { picture, font, measure });
  if (key !== null) drawKey(context, key, picture, font);
  context.font = bold;
  for (const label of kept) {
    const layer = layers[label.layer];
    if (layer) drawLabel(context, label, layer, picture);
  }
}

const known = new WeakMap<AttentionGeometry, Map<string, number>>();

/** Measures each text once for a size: the same names are placed anew at each step of a window. */
function measureFor(context: CanvasRenderingContext2D, geometry: AttentionGeometry): Measure {
  const widths = known.get(geometry) ?? new Map<string, number>();
  known.set(geometry, widths);
  return (text, font) => {
    const id = `${font} ${text}`;
    const found = widths.get(id);
    if (found !== undefined) return found;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(id, width);
    return width;
  };
}

/**
 * Whole names at their bars, and a key of the others in the open; of all that stand beside bars, where
 * there is no other room for a key. Where there is none at all, names are shortened to their bars, and the
 * key is in the gutter.
 */
function arrange(
  labelsOf: (whole: boolean) => readonly PlacedLabel[],
  numbers: number,
  room: KeyRoom,
): { readonly labels: readonly PlacedLabel[]; readonly key: Key | null } {
  const { layers } = room.picture;
  const without = (kept: readonly PlacedLabel[]) =>
    layers.filter((_, index) => !kept.some(({ layer }) => layer === index)).toReversed();
  let cut: readonly PlacedLabel[] = [];
  for (const whole of [true, false]) {
    const labels = labelsOf(whole);
    if (without(labels).length === 0) return { labels, key: null };
    for (const kept of [labels, labels.filter(({ inside }) => inside)]) {
      const key = keyInTheOpen(without(kept), kept, room);
      if (key !== null) return { labels: kept, key };
    }
    cut = labels;
  }
  return { labels: cut, key: keyInTheGutter(without(cut), numbers, room) };
}

/** As much of a name as there is room for. */
function textOf(label: PlacedLabel, picture: AttentionPicture, measure: Measure): string {
  const layer = picture.layers[label.layer];
  if (!layer) return "";
  const swatch = label.inside ? 0 : swatchOf(layer, picture);
  return fitted(layer.label, fontOf(picture, 600), label.width - swatch, measure);
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
  const measureText = measureFor(context, geometry);
  const measure = (each: string) => measureText(each, font);
  const swatch = label.inside ? 0 : swatchOf(layer, picture);
  const text = textOf(label, picture, measure);
  // Plain is for marks; a text on it would be too faint.
  const onColour = label.inside && layer.colour !== null;
  const ground = onColour ? (layer.colour ?? palette.paper) : palette.paper;
  const start = label.align === "left" ? label.x : label.x - measure(text) - swatch;
  context.textAlign = "left";
  context.lineJoin = "round";
  if (label.inside && !onColour) {
    context.fillStyle = palette.paper;
    const [x, y] = [start - PLATE.air * em, label.y - (PLATE.height / 2) * em];
    context.fillRect(x, y, measure(text) + 2 * PLATE.air * em, PLATE.height * em);
  }
  context.lineWidth = em * 0.35;
  context.strokeStyle = ground;
  context.strokeText(text, start + swatch, label.y);
  context.fillStyle = onColour ? palette.paper : inkOf(layer, picture);
  context.fillText(text, start + swatch, label.y);
  if (swatch > 0) putSwatch(context, start, label.y, layer, picture);
}
