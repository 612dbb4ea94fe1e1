import { effect } from "@preact/signals";
import { select, type Selection } from "d3";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { leadsTime } from "../axis/axis-room.ts";
import { mountAxis } from "../axis/axis-view.ts";
import { clearCanvas } from "../marks/canvas.ts";
import { observeBox } from "../marks/observe-box.ts";
import { mountNavigation } from "../navigation/navigation.ts";
import { mountNotes } from "../notes/notes-view.ts";
import { mountPlayHead } from "../play/play-head.ts";
import { mountCard } from "./attention-card.ts";
import { mountKeyboard } from "./attention-keyboard.ts";
import { type AttentionModel, createAttentionModel } from "./attention-model.ts";
import { attentionGeometry, pictureOf } from "./attention-picture.ts";
import { mountPointer, placeUnder } from "./attention-pointer.ts";
import { roomOf } from "./attention-room.ts";
import { attentionWords, summaryWords } from "./attention-words.ts";
import { binAt } from "./count-bins.ts";
import { tellBin } from "./bin-at.ts";
import { drawAttention } from "./draw-attention.ts";
import "../marks/marks.css";
import "./attention.css";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * Draws the chart of attention into an empty element and keeps it up to date until it is told to stop.
 *
 * @param all the dated articles' whole span.
 */
export function mountAttention(root: HTMLDivElement, state: State, all: Window): () => void {
  const model = createAttentionModel(state, all);
  const chart = select(root);
  const axis = chart.append("svg").attr("class", "time-axis").attr("aria-hidden", "true");
  const canvas = chart
    .append("canvas")
    .attr("class", "attention-canvas")
    .attr("aria-hidden", "true");
  const marks = chart
    .append("div")
    .attr("class", "attention-marks chart-marks below-axis")
    .attr("role", "listbox")
    .attr("tabindex", 0);
  const room = roomOf(state);
  const leads = leadsTime(state, "attention");
  const stops = [
    mountAxis(axis, { ...model, leads }),
    effect(() => drawMarks(canvas.node(), model)),
    mountShade(marks, model),
    mountNavigation(marks.node(), {
      ...model,
      isOnMark: (press) => placeUnder(press, marks.node(), model)?.layer != null,
      dragsByMarks: true,
    }),
    mountPlayHead(marks, model, { timeIn: chart }),
    mountNotes(root, { ...model, leads }),
    mountPointer(marks, model),
    mountKeyboard(marks, model),
    mountSummary(chart, marks, model),
    mountCard(chart, marks, model),
    // Last: with the sizes everything is drawn for the first time.
    observeBox(root, marks, (box) => {
      const gutter = (marks.node()?.offsetLeft ?? 0) - (canvas.node()?.offsetLeft ?? 0);
      model.geometry.value = attentionGeometry({ ...box, gutter, leads: leads.peek() });
      const { width, em } = box;
      const before = room.peek();
      if (width > 0 && (width !== before.width || em !== before.em)) room.value = { width, em };
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    root.replaceChildren();
  };
}

function drawMarks(canvas: HTMLCanvasElement | null, model: AttentionModel): void {
  const { width, height, gutter } = model.geometry.value;
  if (!canvas || width === 0) return;
  const picture = pictureOf(model);
  const context = clearCanvas(canvas, gutter + width, height);
  if (!context) return;
  context.translate(gutter, 0);
  drawAttention(context, picture);
}

/** A shade behind the bin under the pointer. */
function mountShade(marks: Div, model: AttentionModel): () => void {
  const shade = marks.append("div").attr("class", "attention-shade");
  return effect(() => {
    const place = model.pointed.value;
    const bin = place === null ? 0 : binAt(model.bins.value, place.time);
    const [start = 0, end = start] = model.xs.value.slice(bin, bin + 2);
    shade
      .classed("shown", place !== null)
      .style("left", `${start}px`)
      .style("width", `${end - start}px`);
  });
}

/** Names and describes the chart to a screen reader. */
function mountSummary(chart: Div, marks: Div, model: AttentionModel): () => void {
  const id = "attention-summary";
  const summary = chart.append("p").attr("id", id).attr("class", "visually-hidden");
  marks.attr("aria-describedby", id);
  return effect(() => {
    marks.attr("aria-label", attentionWords(model.state));
    const { articles } = model.tally.value;
    const total = articles.reduce((sum, count) => sum + count, 0);
    const highest = articles.indexOf(Math.max(...articles));
    const time = model.bins.value.edges[highest] ?? 0;
    summary.text(
      summaryWords({
        total: Math.round(total),
        highest: tellBin(model, { time, layer: null }),
        layers: model.layers.value.list,
        by: model.state.attention.value.by,
      }),
    );
  });
}
