import { select } from "d3";
import { filled, group, type Item } from "../../network/picture/drawing.ts";
import { mountHistogram } from "../overview/histogram.ts";
import type { OverviewModel } from "../overview/overview-model.ts";

/** How much is left of bars out of the window; overview.css has the same. */
const FADED = 0.38;

/**
 * The histogram as the screen has it: drawn once into an SVG element that nobody sees, and read from
 * there, so that there is one way to draw it.
 *
 * Cost: its bars, some hundred.
 */
export function overviewBars(model: OverviewModel): Item[] {
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  mountHistogram(svg, model)();
  const rule = model.state.palette.peek().rule;
  const { width, height } = model.size.peek();
  const clip = svg.node()?.querySelector("clipPath > rect");
  const window = clip ? boxOf(clip) : { x: 0, y: 0, width, height };
  const bars = (selector: string, opacity: number, from = 0) =>
    [...(svg.node()?.querySelectorAll(`${selector} > rect`) ?? [])].map((bar) => {
      const colour = bar.getAttribute("fill") ?? "";
      const box = boxOf(bar);
      const ink = colour === "currentColor" ? rule : colour;
      return filled({ ...box, x: box.x - from }, ink, opacity);
    });
  return [
    ...bars(".overview-ground", 1),
    ...bars(".overview-faded", FADED),
    group("window", bars("g[clip-path]", 1, window.x), { at: { ...window, y: 0, height } }),
  ];
}

function boxOf(element: Element) {
  const number = (name: string) => Math.round(Number(element.getAttribute(name)) * 100) / 100;
  return { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
}
