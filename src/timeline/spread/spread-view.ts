import { effect } from "@preact/signals";
import { select } from "d3";
import { h, render } from "preact";
import type { State } from "../../state/state.ts";
import { observeBox } from "../marks/observe-box.ts";
import { createNoteLayers, type NoteLayers } from "../notes/note-layers.ts";
import { createTextMeasure } from "../notes/text-measure.ts";
import { mountCanvases } from "./spread-canvases.ts";
import { mountKeyboard } from "./spread-keyboard.ts";
import { createSpreadModel, type SpreadModel } from "./spread-model.ts";
import { mountPointer } from "./spread-pointer.ts";
import { mountTooltip } from "./spread-tooltip.ts";
import { NoSpread } from "./NoSpread.tsx";
import { spreadWords } from "./spread-words.ts";
import "../marks/marks.css";
import "./spread.css";

const HOW_TO =
  "Arrow keys go from report to report in the order of their lags, Enter selects the article, Shift and Enter its provider.";

/**
 * Draws how a story spread into an empty element and keeps it up to date until it is told to stop:
 * outlets against the time since the first report. Where there is no story to show it says why, and
 * offers some.
 */
export function mountSpread(root: HTMLDivElement, state: State): () => void {
  const { measure, stop } = createTextMeasure();
  const model = createSpreadModel(state, measure);
  const spread = select(root);
  const summary = spread.append("p").attr("id", "spread-summary").attr("class", "visually-hidden");
  const marks = spread
    .append("div")
    .attr("class", "spread-marks chart-marks")
    .attr("role", "listbox")
    .attr("tabindex", 0)
    .attr("aria-label", "Outlets by the time since the first report")
    .attr("aria-describedby", "spread-summary");
  const none = document.createElement("div");
  none.className = "spread-none";
  root.append(none);
  render(h(NoSpread, { state }), none);
  const notes = createNoteLayers(root, state);
  const stops = [
    stop,
    mountCanvases(marks, model),
    mountPointer(marks, model),
    mountKeyboard(marks, model),
    mountTooltip(spread, model),
    effect(() => {
      const isNone = model.now.value.is === "none";
      marks.style("visibility", isNone ? "hidden" : "visible");
      none.hidden = !isNone;
      summary.text(isNone ? "" : `${spreadWords(state)}. ${HOW_TO}`);
    }),
    effect(() => drawNotes(notes, model)),
    effect(() => {
      const em = model.layout.value?.frame.em;
      if (em !== undefined) marks.style("font-size", `${em}px`);
    }),
    // Last: with the sizes everything is drawn for the first time.
    observeBox(root, marks, (box) => {
      model.size.value = box;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    render(null, none);
    root.replaceChildren();
  };
}

/** The notes stand above the curve and lead down to its ground. */
function drawNotes(layers: NoteLayers, { noted }: SpreadModel): void {
  if (noted.value === null) {
    layers.clear();
    return;
  }
  const { layout, notes } = noted.value;
  const { left, right, notesTop, top, bottom, em, fontFamily } = layout.frame;
  layers.place({ left, top: notesTop, width: right - left, height: bottom - notesTop });
  layers.draw(notes, { em, fontFamily, marksTop: top - notesTop, leads: true });
}
