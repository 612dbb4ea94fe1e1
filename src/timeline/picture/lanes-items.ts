import { group, type Item } from "../../network/picture/drawing.ts";
import { Pen } from "../../network/picture/pen.ts";
import { inLines } from "../../network/picture/text-room.ts";
import { drawRows } from "../lanes/draw-lanes.ts";
import { geometryIn, linesOfName } from "../lanes/lanes-geometry.ts";
import { createLanesModel, type LanesModel, markAt, rowKeysFor } from "../lanes/lanes-model.ts";
import { moreWords } from "../lanes/lanes-scroll.ts";
import { dotsIn, pictureOf, takenIn } from "../lanes/lanes-view.ts";
import { lanesWords } from "../words.ts";
import { axisWidth, type DrawChart, type Easel } from "./easel.ts";
import { AIR } from "./overview-items.ts";
import { timedChart } from "./timed-chart.ts";

/** From line to line of a name; lanes.css has the same. */
const LEADING = 1.2;

/** The lanes in sight, as high as they are, with their names and how many more there are. */
export const lanesItems: DrawChart = (easel, height, top) => {
  const { state, measure } = easel;
  const model = lanesIn(easel, height);
  const { rowHeight } = model.geometry.value;
  const rows = Math.min(model.capacity.value, model.lanes.value.length) * rowHeight;
  const more = moreWords(model);
  const pen = new Pen(measure);
  drawRows(pen.context, pictureOf(model));
  const chart = {
    ...model,
    height: rows,
    marks: { name: "lanes", items: pen.items },
    markOf: (article: Parameters<typeof markAt>[1]) => markAt(model, article),
    taken: takenIn(model),
    dots: () => dotsIn(pictureOf(model)),
    names: group("providers", nameItems(easel, model, more, rows)),
  };
  const { items, bottom } = timedChart(easel, chart, top);
  const above = Math.round(model.scroll.value / rowHeight);
  return {
    items,
    bottom: bottom + (more === "" ? 0 : rowHeight),
    caption: lanesWords(above, model.lanes.value.length, state.lanes.peek()),
  };
};

function lanesIn({ state, frame, all }: Easel, height: number): LanesModel {
  const { em, fontFamily, scroll, stands = false } = frame;
  const model = createLanesModel(state, all);
  const box = { width: axisWidth(frame), height, em, fontFamily };
  model.geometry.value = geometryIn({ ...box, stands }, model.lanes.value.length);
  const { rowHeight } = model.geometry.value;
  const most = Math.max(0, model.lanes.value.length - model.capacity.value) * rowHeight;
  model.scroll.value = Math.min(scroll, most);
  return model;
}

function nameItems(easel: Easel, model: LanesModel, more: string, rows: number): Item[] {
  const { state, frame, measure } = easel;
  const { em, fontFamily, start, pad } = frame;
  const { rowHeight } = model.geometry.value;
  const palette = state.palette.peek();
  const chosen = rowKeysFor(state, state.selection.peek());
  const focus = state.focus.peek();
  const right = start - AIR * em;
  const pen = new Pen(measure);
  pen.textAlign = "right";
  pen.textBaseline = "middle";
  const room = right - pad / 2;
  const most = linesOfName(model.geometry.value);
  for (const { lane, row } of model.placed.value) {
    const { key, label } = lane.row;
    const isDimmed = focus !== null && !focus.lit.has(key);
    pen.font = `${chosen.includes(key) ? 700 : 400} ${em}px ${fontFamily}`;
    pen.fillStyle = palette[isDimmed ? "ink-3" : "ink"];
    const y = (row + 0.5) * rowHeight - model.scroll.value;
    const lines = inLines(label, most, { font: pen.font, width: room, measure });
    for (const [index, line] of lines.entries()) {
      pen.fillText(line, right, y + (index - (lines.length - 1) / 2) * LEADING * em);
    }
  }
  if (more === "") return pen.items;
  pen.font = `400 ${em}px ${fontFamily}`;
  pen.fillStyle = palette["ink-3"];
  // Below the rows there is room for all of it.
  const isWide = measure(more, pen.font) > room;
  if (isWide) pen.textAlign = "left";
  pen.fillText(more, isWide ? pad : right, rows + rowHeight / 2);
  return pen.items;
}
