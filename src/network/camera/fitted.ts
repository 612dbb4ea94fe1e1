import type { Extent, Stage } from "./camera-maths.ts";

/** Pixels that a graph unit of a radius takes at fit, at a text size of 11 pixels, given the room. */
const SIZE_UNIT = 0.95;

/** On a large stage it takes this share of the pixels that a graph unit of a distance takes. */
const SIZE_SHARE = 0.3;

/** No mark is drawn smaller than this radius in pixels. */
export const LEAST_RADIUS = 1.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of air around the fitted layout: names stand there. In few steps: a new one costs a refresh. */
export function paddingIn({ width, height }: Size): number {
  const side = Math.min(width, height);
  return Math.min(Math.max(Math.round((side * 0.07) / 8) * 8, 16), 48);
}

/**
 * Pixels that a graph unit of a radius takes at fit.
 *
 * @param unit pixels that a graph unit of a distance takes at fit.
 */
export function sizeUnitFor(unit: number, textSize: number): number {
  const usual = (SIZE_UNIT * textSize) / 11;
  return Math.min(unit, Math.min(Math.max(usual, SIZE_SHARE * unit), 2 * usual));
}

/** As sigma has it, a layout without width or height counts as one unit wide or high. */
export function lengthOf([from, to]: readonly [number, number]): number {
  return to - from || 1;
}

/**
 * The stage that sigma would make of a size, where there is none: with the layout fitted into it.
 *
 * @param box of the layout in graph units.
 */
export function fittedStage({ width, height }: Size, box: Extent): Stage {
  const stage = height / width;
  const layout = lengthOf(box.y) / lengthOf(box.x);
  const isAcross = (stage < 1 && layout > 1) || (stage > 1 && layout < 1);
  const stretch = isAcross ? 1 : Math.min(longer(layout), longer(stage));
  const side = Math.min(width, height) - 2 * paddingIn({ width, height });
  return { width, height, unit: Math.max(1, side) * stretch };
}

function longer(ratio: number): number {
  return Math.max(ratio, 1 / ratio);
}
