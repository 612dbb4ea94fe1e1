import { effect } from "@preact/signals";
import { max, type Selection } from "d3";
import type { Bin } from "./bins.ts";
import { inOne, type Segment, stacked } from "./segments.ts";
import type { OverviewModel } from "./overview-model.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
type Group = Selection<SVGGElement, unknown, null, undefined>;

const GAP = 1;
/** A bin of one article beside one of a thousand is still to be seen. */
const LEAST_HEIGHT = 2;
/** Of the tallest bar of all: a lower picture would say too little. */
const LEAST_SHARE = 0.3;

/**
 * Draws the bars, piled up of their stories' colours, twice: faded, and in full, of which a clip shows
 * the window's part. Filtered, they stand before the bars of all articles; where they would be too low
 * there to be told apart, alone and as high as there is room.
 *
 * Cost of a window step: the clip alone. Bars are drawn anew for another size, zone, palette or filter.
 */
export function mountHistogram(svg: Svg, model: OverviewModel): () => void {
  const id = "overview-window";
  const clip = svg.append("clipPath").attr("id", id).append("rect").attr("y", 0);
  const ground = svg.append("g").attr("class", "overview-ground");
  const faded = svg.append("g").attr("class", "overview-faded");
  const full = svg.append("g").attr("clip-path", `url(#${id})`);
  const base = svg.append("line").attr("class", "overview-base").attr("x1", 0);
  const stops = [
    effect(() => {
      const { width, height } = model.size.value;
      clip.attr("height", height);
      base
        .attr("x2", width)
        .attr("y1", height - 0.5)
        .attr("y2", height - 0.5);
      const { stack, meaning } = model.state.colours.value;
      const partsOf = meaning.is === "categories" ? stacked : inOne;
      const bins = model.bins.value;
      const every = model.every.value;
      const segments = bins.flatMap((bin) => (bin.total > 0 ? partsOf(bin, stack) : []));
      const [most, mostOfAll] = [mostOf(bins), mostOf(every)];
      const isBesideAll = most >= mostOfAll * LEAST_SHARE;
      const all = bins !== every && isBesideAll ? every.filter(({ total }) => total > 0) : [];
      const scale = isBesideAll ? mostOfAll : most;
      drawBars(ground, all.map(wholeOf), scale, model);
      drawBars(faded, segments, scale, model);
      drawBars(full, segments, scale, model);
    }),
    effect(() => {
      const { from, to } = model.seen.value;
      const { all, size, x } = model;
      // The bars of the first and the last article reach into the room beside all time.
      const start = from <= all.from ? 0 : x.value(from);
      const end = to >= all.to ? size.value.width : x.value(to);
      clip.attr("x", start).attr("width", Math.max(0, end - start));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A bar in one piece, in the colour of the ground. */
function wholeOf(bin: Bin): Segment {
  return { bin, colour: "currentColor", start: 0, end: 1 };
}

function mostOf(bins: readonly Bin[]): number {
  return max(bins, ({ total }) => total) ?? 1;
}

/** @param most articles that a bar of full height stands for. */
function drawBars(
  group: Group,
  segments: readonly Segment[],
  most: number,
  model: OverviewModel,
): void {
  const { height } = model.size.value;
  const x = model.x.value;
  const tall = ({ total }: Bin) => Math.max(LEAST_HEIGHT, (total / most) * (height - LEAST_HEIGHT));
  group
    .selectAll<SVGRectElement, Segment>("rect")
    .data(segments)
    .join("rect")
    .attr("x", ({ bin }) => x(bin.from) + GAP / 2)
    .attr("width", ({ bin }) => Math.max(1, x(bin.to) - x(bin.from) - GAP))
    .attr("y", ({ bin, end }) => height - tall(bin) * end)
    .attr("height", ({ bin, start, end }) => tall(bin) * (end - start))
    .attr("fill", ({ colour }) => colour);
}
