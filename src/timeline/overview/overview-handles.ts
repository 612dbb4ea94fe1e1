import { computed, effect, type ReadonlySignal } from "@preact/signals";
import type { Selection } from "d3";
import { countOf } from "../../state/count-format.ts";
import { formatTime } from "../../state/time-format.ts";
import { type OverviewModel, windowSet } from "./overview-model.ts";
import { setAttribute } from "../marks/set-changed.ts";
import { sliderBoxes } from "./slider-boxes.ts";
import { type Stride, stepWindow, type WindowPart } from "./window-steps.ts";
import { datedInView, windowWords } from "../words.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

const NAMES: Readonly<Record<WindowPart, string>> = {
  from: "Window start",
  both: "Whole window",
  to: "Window end",
};

/** Keys of a slider: how far, and which way. */
const KEYS: Readonly<Record<string, readonly [stride: Stride, direction: -1 | 1]>> = {
  ArrowLeft: ["bin", -1],
  ArrowDown: ["bin", -1],
  ArrowRight: ["bin", 1],
  ArrowUp: ["bin", 1],
  PageDown: ["quarter", -1],
  PageUp: ["quarter", 1],
  Home: ["limit", -1],
  End: ["limit", 1],
};

/** Least width of a slider's box: 24 px, or more where the text is large. */
const LEAST_TARGET = 24;
const TARGET = 1.9;
/** How far beside the plot a box may reach, as a multiple of the text's size; less than the margin. */
const MARGIN = 0.85;
/** Width of a grip, as a multiple of the text's size; overview.css has the same. */
const GRIP = 0.7;

/**
 * What is seen of the window, a shade and two grips, and three sliders for the keyboard on top. The
 * pointer passes through to the brush below.
 *
 * Cost of a window step: six elements.
 */
export function mountHandles(plot: Div, model: OverviewModel): () => void {
  const count = computed(() => countOf(datedInView(model.state), "article"));
  const stops = [
    mountGrips(plot, model),
    ...(["from", "both", "to"] as const).map((part) => mountSlider(plot, part, model, count)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function mountGrips(plot: Div, model: OverviewModel): () => void {
  const shade = plot.append("div").attr("class", "overview-shade");
  const start = plot.append("div").attr("class", "overview-grip start");
  const end = plot.append("div").attr("class", "overview-grip end");
  return effect(() => {
    const x = model.x.value;
    const { from, to } = model.shown.value;
    const isSet = model.state.player.chosen.value !== null;
    shade
      .classed("set", isSet)
      .style("left", `${x(from)}px`)
      .style("width", `${x(to) - x(from)}px`);
    start.style("left", `${x(from)}px`);
    end.style("left", `${x(to)}px`);
  });
}

/** @param count of the articles in view, in words. */
function mountSlider(
  plot: Div,
  part: WindowPart,
  model: OverviewModel,
  count: ReadonlySignal<string>,
): () => void {
  const { state, all } = model;
  const slider = plot
    .append("div")
    .attr("class", "overview-slider")
    .attr("role", "slider")
    .attr("aria-label", NAMES[part])
    .attr("aria-orientation", "horizontal");
  slider.on("keydown", (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = KEYS[event.key];
    if (key) {
      const [stride, direction] = key;
      const far = stride === "bin" && event.shiftKey ? "day" : stride;
      const next = stepWindow(model.shown.peek(), part, model.stops.peek(), far, direction);
      windowSet(model, next);
    } else if (event.key === "Escape" && state.player.chosen.peek() !== null) state.setWindow(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return effect(() => {
    const { from, to } = model.shown.value;
    const x = model.x.value;
    const { width, em } = model.size.value;
    const least = Math.max(LEAST_TARGET, TARGET * em);
    const box = sliderBoxes(x(from), x(to), least, width + MARGIN * em)[part];
    const ring = {
      from: { left: x(from) - GRIP * em, right: x(from) },
      both: { left: x(from), right: x(to) },
      to: { left: x(to), right: x(to) + GRIP * em },
    }[part];
    slider
      .style("left", `${box.left}px`)
      .style("width", `${box.right - box.left}px`)
      // The boxes of a narrow window lie apart; the ring is where the eye looks for it.
      .style("--ring-left", `${ring.left - box.left}px`)
      .style("--ring-width", `${ring.right - ring.left}px`);
    const isSet = part !== "both" || state.player.chosen.value !== null;
    const node = slider.node() ?? undefined;
    setAttribute(node, "aria-valuemin", String(part === "to" ? from : all.from));
    setAttribute(node, "aria-valuemax", String(part === "from" ? to : all.to));
    setAttribute(node, "aria-valuenow", String(part === "to" ? to : from));
    setAttribute(node, "aria-valuetext", `${valueWords(part, model)}; ${count.value}`);
    // Without a window there is nothing to move.
    slider.attr("tabindex", isSet ? 0 : null).attr("aria-hidden", isSet ? null : "true");
  });
}

function valueWords(part: WindowPart, { state, shown }: OverviewModel): string {
  const zone = state.zone.value;
  if (part === "both") return windowWords(shown.value, zone);
  return formatTime(shown.value[part], "minute", zone);
}
