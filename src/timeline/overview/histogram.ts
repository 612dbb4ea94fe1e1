import { effect } from "@preact/signals";
import { max, type Selection } from "d3";
import type { Bin } from "./bins.ts";
import type { OverviewModel } from "./overview-model.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
type Group = Selection<SVGGElement, unknown, null, undefined>;

const GAP = 1;
/** A bin of one article beside one of a thousand is still to be seen. */
const LEAST_HEIGHT = 2;

/**
 * Draws the bars twice: faded, and in full, of which a clip shows the window's part.
 *
 * Cost of a window step: the clip alone. Bars are drawn anew for another size, zone or palette.
 */
export function mountHistogram(svg: Svg, model: OverviewModel): () => void {
  const id = "overview-window";
  const clip = svg.append("clipPath").attr("id", id).append("rect").attr("y", 0);
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
      drawBars(faded, model);
      drawBars(full, model);
    }),
    effect(() => {
      const { from, to } = model.shown.value;
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

function drawBars(group: Group, model: OverviewModel): void {
  const { height } = model.size.value;
  const x = model.x.value;
  const bins = model.bins.value.filter(({ articles }) => articles.length > 0);
  const most = max(bins, ({ articles }) => articles.length) ?? 1;
  const colourOf = model.state.colourOf.value;
  const tall = ({ articles }: Bin) =>
    Math.max(LEAST_HEIGHT, (articles.length / most) * (height - LEAST_HEIGHT));
  group
    .selectAll<SVGRectElement, Bin>("rect")
    .data(bins)
    .join("rect")
    .attr("x", ({ from }) => x(from) + GAP / 2)
    .attr("width", ({ from, to }) => Math.max(1, x(to) - x(from) - GAP))
    .attr("y", (bin) => height - tall(bin))
    .attr("height", tall)
    .attr("fill", ({ articles }) => {
      // Articles of a bin follow each other in time, so the one in the middle has its colour.
      const middle = articles[articles.length >> 1];
      return middle ? colourOf(middle) : null;
    });
}
