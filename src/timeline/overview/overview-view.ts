import type { Signal } from "@preact/signals";
import { select } from "d3";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { mountPlayHead } from "../play/play-head.ts";
import { mountNoteTicks } from "../notes/note-ticks.ts";
import { mountHistogram } from "./histogram.ts";
import { mountBrush } from "./overview-brush.ts";
import { mountHandles } from "./overview-handles.ts";
import { createOverviewModel, type OverviewSize } from "./overview-model.ts";

/**
 * Draws the histogram of all dated articles and the brush into an empty element and keeps them up
 * to date until it is told to stop.
 *
 * @param all the dated articles' whole span.
 */
export function mountOverview(root: HTMLDivElement, state: State, all: Window): () => void {
  const model = createOverviewModel(state, all);
  const plot = select(root);
  const svg = plot.append("svg");
  svg.append("title").text("When all articles were published");
  const stops = [
    mountNoteTicks(svg, model),
    mountHistogram(svg, model),
    mountBrush(svg, model),
    mountHandles(plot, model),
    mountPlayHead(plot, { state, position: model.x }, { veil: false }),
    observeSize(root, model.size),
  ];
  return () => {
    for (const stop of stops) stop();
    root.replaceChildren();
  };
}

function observeSize(root: HTMLElement, size: Signal<OverviewSize>): () => void {
  const measure = () => {
    const em = Number.parseFloat(getComputedStyle(root).fontSize);
    size.value = { width: root.clientWidth, height: root.clientHeight, em };
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  measure();
  return () => observer.disconnect();
}
