import type { Measure } from "../../network/picture/pen.ts";
import { fitted, wrapped } from "../../network/picture/text-room.ts";
import type { AttentionPicture } from "./attention-picture.ts";
import type { Layer } from "./choose-layers.ts";
import { KEY_LINE, type KeyBlock, placeKey } from "./place-key.ts";
import type { PlacedLabel } from "./place-labels.ts";
import { drawSwatch, swatchSize } from "./swatch.ts";

/** As multiples of the text's size: the air beside a swatch, and the room in which a name says enough. */
const AIR = 0.4;
const LEAST_NAME = 3.6;
/** Longer names are broken, in the open and in the gutter, into so many lines at most. */
const LONGEST = 40;
const MOST_LINES = { open: 2, gutter: 3 };
/** Of the longest name: how narrow a block in the open may be. */
const WIDTHS = [1, 0.8, 0.65, 0.52];

/** The names below each other, and where. */
export interface Key {
  readonly layers: readonly Layer[];
  /** The lines of each. */
  readonly lines: KeyBlock["lines"];
  /** From the upper left of the plot. */
  readonly x: number;
  readonly y: number;
}

/** What keys are laid out with. */
export interface KeyRoom {
  readonly picture: AttentionPicture;
  readonly font: string;
  readonly measure: Measure;
}

/** From the left of a key to its names. */
function indentOf(
  layers: readonly Layer[],
  { geometry: { em }, palette, overlaid }: AttentionPicture,
) {
  const look = { palette, em, overlaid };
  return Math.max(...layers.map((layer) => swatchSize(layer, look).width)) + AIR * em;
}

/** A key with whole names in the open above the bars, clear of other names; null where it has no room. */
export function keyInTheOpen(
  layers: readonly Layer[],
  labels: readonly PlacedLabel[],
  { picture, font, measure }: KeyRoom,
): Key | null {
  const { geometry, plot } = picture;
  const blocks = openBlocks(layers, indentOf(layers, picture), font, { em: geometry.em, measure });
  const room = { ...geometry, bars: plot.bars, ground: plot.ground, labels };
  const found = placeKey(blocks, room);
  return found && { layers, lines: found.block.lines, x: found.x, y: 0 };
}

/**
 * Writes names of layers, each with a piece of it before.
 *
 * Cost: its lines.
 */
export function drawKey(
  context: CanvasRenderingContext2D,
  key: Key,
  { geometry: { em }, plot, palette, overlaid }: AttentionPicture,
  font: string,
): void {
  const look = { palette, em, overlaid };
  const left = AIR * em + Math.max(...key.layers.map((layer) => swatchSize(layer, look).width));
  context.font = font;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  let y = key.y + (KEY_LINE / 2) * em;
  for (const [index, lines] of key.lines.entries()) {
    const layer = key.layers[index];
    if (!layer || y > plot.ground) return;
    drawSwatch(context, { x: key.x, y: y - swatchSize(layer, look).height / 2 }, layer, look);
    for (const text of lines) {
      // The lines of the axis run behind it.
      context.lineWidth = em * 0.35;
      context.strokeStyle = palette.paper;
      context.strokeText(text, key.x + left, y);
      context.fillStyle = palette["ink-2"];
      context.fillText(text, key.x + left, y);
      y += KEY_LINE * em;
    }
  }
}

/** Whole names, broken more often the narrower the block. */
function openBlocks(
  layers: readonly Layer[],
  left: number,
  font: string,
  { em, measure }: { readonly em: number; readonly measure: Measure },
): KeyBlock[] {
  const most = LONGEST * em;
  const labels = layers.map(({ label }) => fitted(label, font, MOST_LINES.open * most, measure));
  const longest = Math.min(most, Math.max(...labels.map((label) => measure(label, font))));
  return WIDTHS.map((share) => {
    const lines = labels.map((label) => wrapped(label, font, share * longest, measure));
    const width = left + Math.max(...lines.flat().map((line) => measure(line, font)));
    return { width, lines };
  }).filter(({ lines }) => lines.every(({ length }) => length <= MOST_LINES.open));
}

/**
 * A key beside the numbers, in several lines where there is room for those; null where a name would be no
 * more than its beginning.
 *
 * @param numbers what those take, in pixels.
 */
export function keyInTheGutter(
  layers: readonly Layer[],
  numbers: number,
  { picture, font, measure }: KeyRoom,
): Key | null {
  const { geometry, plot } = picture;
  const { em, gutter } = geometry;
  const width = gutter - numbers - indentOf(layers, picture);
  if (width < LEAST_NAME * em) return null;
  const inLines = layers.map(({ label }) => {
    const lines = wrapped(label, font, width, measure);
    const last = lines.slice(MOST_LINES.gutter - 1).join(" ");
    return [
      ...lines.slice(0, MOST_LINES.gutter - 1),
      ...(last === "" ? [] : [fitted(last, font, width, measure)]),
    ];
  });
  const y = belowNumbers(picture);
  const words = layers.flatMap(({ label }) => label.split(" "));
  const isWide = words.every((word) => measure(word, font) <= width);
  const fits = isWide && y + inLines.flat().length * KEY_LINE * em <= plot.ground;
  const lines = fits ? inLines : layers.map(({ label }) => [fitted(label, font, width, measure)]);
  return { layers, lines, x: -gutter, y };
}

/** Never on the noun of the highest number. */
function belowNumbers({ plot, geometry }: AttentionPicture): number {
  return (plot.rungs.at(-1)?.y ?? 0) + 0.7 * geometry.em;
}
