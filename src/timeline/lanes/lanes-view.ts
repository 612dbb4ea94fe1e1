import { effect } from "@preact/signals";
import { select } from "d3";
import type { CoverageStory } from "../../graph/coverage.ts";
import { colouredStories } from "../../state/colour.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { mountAxis } from "../axis/axis-view.ts";
import { drawLanes, type LanesPicture } from "./draw-lanes.ts";
import { mountKeyboard } from "./lanes-keyboard.ts";
import { createLanesModel, type LanesModel } from "./lanes-model.ts";
import { mountPointer } from "./lanes-pointer.ts";
import { observeGeometry } from "./lanes-geometry.ts";
import { mountRowHeads } from "./row-heads.ts";
import { mountScrolling } from "./lanes-scroll.ts";
import { mountSummary } from "./lanes-summary.ts";
import { mountTooltip } from "./tooltip.ts";

/**
 * Draws the lanes into an empty element and keeps them up to date until it is told to stop. The
 * canvas with the marks stays put while the rows scroll past; names, axis and cursor are DOM.
 *
 * @param all the dated articles' whole span.
 */
export function mountLanes(root: HTMLDivElement, state: State, all: Window): () => void {
  const model = createLanesModel(state, all);
  const lanes = select(root);
  const axis = lanes.append("svg").attr("class", "lanes-axis").attr("aria-hidden", "true");
  const scroller = lanes.append("div").attr("class", "lanes-scroller").attr("tabindex", -1);
  const rows = scroller.append("div").attr("class", "lanes-rows");
  const marks = rows
    .append("div")
    .attr("class", "lanes-marks")
    .attr("role", "listbox")
    .attr("tabindex", 0)
    .attr("aria-label", "Articles by provider, over time");
  const canvas = marks.append("canvas").attr("aria-hidden", "true");
  const heads = rows.append("div").attr("class", "lanes-heads");
  const more = lanes.append("p").attr("class", "lanes-more");
  const scrolling = mountScrolling({ axis, scroller, rows, marks, more }, model);
  const stops = [
    scrolling.stop,
    mountAxis(axis, model),
    mountRowHeads(heads, model),
    effect(() => drawMarks(canvas.node(), model)),
    mountPointer(marks, model),
    mountKeyboard(marks, model, scrolling.reveal),
    mountSummary(lanes, marks, model),
    mountTooltip(lanes, marks, model),
    // Last: with the sizes everything is drawn for the first time.
    observeGeometry(root, marks, model.geometry),
  ];
  return () => {
    for (const stop of stops) stop();
    root.replaceChildren();
  };
}

/** The stories with a colour, and the one in focus. */
function namedStories({ coverage, focus }: State): ReadonlyMap<string, CoverageStory> {
  const keys = [...colouredStories(coverage), ...(focus.value?.keys ?? [])];
  return new Map(
    keys.flatMap((key) => {
      const story = coverage.stories.get(key);
      return story ? [[key, story] as const] : [];
    }),
  );
}

function drawMarks(canvas: HTMLCanvasElement | null, model: LanesModel): void {
  const geometry = model.geometry.value;
  if (!canvas || geometry.width === 0) return;
  drawLanes(canvas, pictureOf(model));
}

/** All that the picture of the rows in sight depends on, as it is now; it subscribes to it. */
export function pictureOf(model: LanesModel): LanesPicture {
  const geometry = model.geometry.value;
  const { palette, colourOf, selection, firsts } = model.state;
  return {
    placed: model.placed.value,
    geometry,
    scroll: model.scroll.value,
    height: model.capacity.value * geometry.rowHeight,
    palette: palette.value,
    colourOf: colourOf.value,
    focus: model.state.focus.value,
    selection: selection.value,
    firsts,
    named: namedStories(model.state),
  };
}
