import type { AttentionPicture } from "./attention-picture.ts";
import type { Layer } from "./choose-layers.ts";
import { drawNames } from "./draw-names.ts";
import { fillBox } from "./fill-box.ts";
import { dashesOf } from "./hatch.ts";
import type { Bar } from "./stack-bars.ts";

/** How much is left of what is not lit. */
const DIMMED = 0.32;
/** Of the ground under an outline. */
const FAINT = 0.1;

/**
 * Draws rungs and ground, the layers, and names. Nothing where there is nothing to show.
 *
 * Cost: the bars, with the lines of those that are hatched, and the places that are tried for names.
 *
 * @param context is clear, with its origin at the upper left of the plot; the gutter is left of that.
 */
export function drawAttention(context: CanvasRenderingContext2D, picture: AttentionPicture): void {
  if (picture.layers.length === 0) return;
  const { plot, palette, geometry } = picture;
  context.fillStyle = palette.rule;
  for (const { y } of plot.rungs) context.fillRect(0, Math.round(y), geometry.width, 1);
  const isDimmed = plot.bars.some(({ lit, top, bottom }) => lit < bottom - top);
  // The first layers are those with a colour: they come on top where layers lie over each other.
  for (const [index, layer] of [...picture.layers.entries()].toReversed()) {
    const bars = plot.bars.filter((bar) => bar.layer === index);
    const draw = picture.overlaid ? drawOutline : drawLayer;
    if (isDimmed) draw(context, bars, layer, picture, DIMMED);
    const lit = isDimmed ? bars.flatMap(litPart) : bars;
    draw(context, lit, layer, picture, 1);
  }
  context.globalAlpha = 1;
  context.fillStyle = palette["rule-strong"];
  context.fillRect(0, plot.ground, geometry.width, 1);
  drawNames(context, picture);
}

/** What of a bar is lit, from its bottom up. */
function litPart(bar: Bar): Bar[] {
  return bar.lit > 0 ? [{ ...bar, top: bar.bottom - bar.lit }] : [];
}

type Draw = (
  context: CanvasRenderingContext2D,
  bars: readonly Bar[],
  layer: Layer,
  picture: AttentionPicture,
  alpha: number,
) => void;

const drawLayer: Draw = (context, bars, layer, { palette, geometry }, alpha) => {
  for (const bar of bars) fillBox(context, boxOf(bar), layer, { palette, em: geometry.em }, alpha);
};

/** A hairline of paper keeps it apart from what is on it. */
function boxOf({ x, width, top, bottom }: Bar) {
  const height = bottom - top;
  const air = height > 3 ? 1 : 0;
  return { x, y: top + air, width, height: Math.max(1, height - air) };
}

/** Steps from bin to bin, over each run of bins that have something. */
const drawOutline: Draw = (
  context,
  bars,
  { colour, hatch },
  { palette, geometry, plot },
  alpha,
) => {
  const { em } = geometry;
  const ink = colour ?? palette[hatch === null ? "plain" : "ink-3"];
  for (const run of runsOf(bars)) {
    context.beginPath();
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    context.moveTo(first.x, plot.ground);
    for (const [index, bar] of run.entries()) {
      context.lineTo(bar.x, bar.top);
      context.lineTo(run[index + 1]?.x ?? bar.x + bar.width, bar.top);
    }
    context.lineTo(last.x + last.width, plot.ground);
    context.fillStyle = ink;
    context.globalAlpha = alpha * FAINT;
    context.fill();
    context.strokeStyle = ink;
    context.globalAlpha = alpha;
    context.lineWidth = Math.max(1.5, em * 0.14);
    context.setLineDash(dashesOf(hatch, em));
    context.stroke();
    context.setLineDash([]);
  }
};

/** Bars side by side, without an empty bin between them. */
function runsOf(bars: readonly Bar[]): Bar[][] {
  const runs: Bar[][] = [];
  for (const bar of bars) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.bin === bar.bin - 1) run.push(bar);
    else runs.push([bar]);
  }
  return runs;
}
