import { type Drawing, group, type Item } from "../../network/picture/drawing.ts";
import { type Measure, Pen } from "../../network/picture/pen.ts";
import { fitted } from "../../network/picture/text-room.ts";
import { layOutAxis } from "../../state/axis/axis.ts";
import { createRemarks } from "../../state/notes/remarks.ts";
import type { State } from "../../state/state.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import type { Window } from "../../state/view/view.ts";
import { drawRows } from "../lanes/draw-lanes.ts";
import { AXIS_HEIGHT, geometryIn } from "../lanes/lanes-geometry.ts";
import { createLanesModel, type LanesModel, markAt, rowKeysFor } from "../lanes/lanes-model.ts";
import { moreWords } from "../lanes/lanes-scroll.ts";
import { pictureOf } from "../lanes/lanes-view.ts";
import { layOutNotes, levelsFor } from "../notes/lay-out-notes.ts";
import { LABEL_HEIGHT, type PlacedNote } from "../notes/placed-note.ts";
import { lanesWords, spanEnds, windowEnds } from "../words.ts";
import { besideItems, noteItems } from "./note-items.ts";
import { AIR, type Bars, overviewItems } from "./overview-items.ts";
import type { TimelineFrame } from "./timeline-frame.ts";

/** Heights as multiples of the text's size: of the head, and above and below the histogram. */
const HEAD = 2.7;
const GAP = 0.7;
const FOOT = 0.9;

/** What is drawn, and with what. */
interface Easel {
  readonly state: State;
  readonly frame: TimelineFrame;
  readonly model: LanesModel;
  readonly measure: Measure;
}

/**
 * The timeline as the screen has it, in the frame's width: its window in words, the lanes in sight with
 * axis and names, and the histogram of all time.
 *
 * Cost: the marks in sight and the bars.
 *
 * @param all the dated articles' whole span.
 * @param bars draws the histogram.
 */
export function timelineDrawing(
  state: State,
  frame: TimelineFrame,
  all: Window,
  { measure, bars }: { readonly measure: Measure; readonly bars: Bars },
): Drawing {
  const { em } = frame;
  const model = lanesIn(state, frame, all);
  const easel = { state, frame, model, measure };
  const { rowHeight } = model.geometry.value;
  const rows = Math.min(model.capacity.value, model.lanes.value.length) * rowHeight;
  const more = moreWords(model);
  const { notes, strip } = notesIn(easel, rows);
  const noteGroup = (name: string, items: readonly Item[], y: number) =>
    items.length === 0 ? [] : [group(name, items, { at: { x: frame.start, y } })];
  const axis = HEAD * em + strip;
  const top = axis + AXIS_HEIGHT * em;
  const overview = top + rows + (more === "" ? 0 : rowHeight) + GAP * em;
  const { paper } = state.palette.peek();
  return {
    width: frame.width,
    height: Math.ceil(overview + frame.overview + FOOT * em),
    paper,
    items: [
      group("head", headItems(easel)),
      ...noteGroup("notes", noteItems(notes, top + rows - HEAD * em, lookOf(easel)), HEAD * em),
      group("axis", axisItems(easel, AXIS_HEIGHT * em + rows), { at: { x: frame.start, y: axis } }),
      group("lanes", laneItems(easel), {
        at: { x: frame.start, y: top, width: model.geometry.value.width, height: rows },
      }),
      ...noteGroup("article-notes", besideItems(notes, lookOf(easel)), top),
      group("providers", nameItems(easel, more, rows), { at: { x: 0, y: top } }),
      group("overview", overviewItems(state, frame, all, { measure, bars }), {
        at: { x: frame.start, y: overview },
      }),
    ],
  };
}

function lanesIn(state: State, frame: TimelineFrame, all: Window): LanesModel {
  const { em, fontFamily } = frame;
  const model = createLanesModel(state, all);
  const width = frame.width - frame.start - frame.pad;
  model.geometry.value = geometryIn({ width, height: frame.lanes, em, fontFamily });
  const { rowHeight } = model.geometry.value;
  const most = Math.max(0, model.lanes.value.length - model.capacity.value) * rowHeight;
  model.scroll.value = Math.min(frame.scroll, most);
  return model;
}

/** The notes in view, and the height of the strip for their labels. @param rows height of the rows in sight. */
function notesIn({ state, model, measure }: Easel, rows: number) {
  const geometry = { ...model.geometry.value, measure };
  const remarks = createRemarks(state).value;
  const levels = levelsFor(state.coverage, remarks, geometry);
  const notes: readonly PlacedNote[] = layOutNotes(remarks, {
    ...geometry,
    span: model.span.value,
    position: model.position.value,
    levels,
    anchorOf: ({ article }) => {
      const mark = article === null ? null : markAt(model, article);
      return mark !== null && mark.y >= 0 && mark.y <= rows ? mark : null;
    },
  });
  return { notes, strip: Math.ceil(levels * LABEL_HEIGHT * geometry.em) };
}

function lookOf({ state, frame, measure }: Easel) {
  return { ...frame, palette: state.palette.peek(), measure };
}

function headItems({ state, frame, model, measure }: Easel): Item[] {
  const { width, em, fontFamily, pad } = frame;
  const palette = state.palette.peek();
  const zone = state.zone.peek();
  const window = state.window.peek();
  const ends = window ? windowEnds(window, zone) : spanEnds(state.coverage, zone);
  const pen = new Pen(measure);
  pen.font = `600 ${em * 1.08}px ${fontFamily}`;
  pen.fillStyle = palette.ink;
  const right = `${ends.join(" to ")}, ${zoneLabel(zone)}`;
  const above = Math.round(model.scroll.value / model.geometry.value.rowHeight);
  const left = lanesWords(above, model.lanes.value.length, state.lanes.peek());
  const room = width - 2 * pad;
  pen.textAlign = "right";
  pen.fillText(fitted(right, pen.font, room, measure), width - pad, em * 1.7);
  const rest = room - measure(right, pen.font) - 2 * em;
  pen.font = `400 ${em * 1.08}px ${fontFamily}`;
  pen.fillStyle = palette["ink-2"];
  pen.textAlign = "left";
  if (rest > measure(left, pen.font)) pen.fillText(left, pad, em * 1.7);
  return pen.items;
}

function axisItems({ state, model, measure }: Easel, height: number): Item[] {
  const { em, fontFamily, width } = model.geometry.value;
  const palette = state.palette.peek();
  const pen = new Pen(measure);
  const font = (isMajor: boolean) => `${isMajor ? 600 : 400} ${em}px ${fontFamily}`;
  const { lines, labels } = layOutAxis(model.span.value, state.zone.peek(), model.position.value, {
    width,
    em,
    measure: (text, isMajor) => measure(text, font(isMajor)),
  });
  for (const { x, major } of lines) {
    const from = major ? 0 : 1.5 * em;
    pen.fillStyle = palette[major ? "rule-strong" : "rule"];
    pen.fillRect(Math.round(x), from, 1, height - from);
  }
  for (const { x, text, major } of labels) {
    pen.font = font(major);
    pen.fillStyle = palette[major ? "ink-2" : "ink-3"];
    pen.fillText(text, Math.round(x), 0.95 * em);
  }
  return pen.items;
}

function laneItems({ model, measure }: Easel): Item[] {
  const pen = new Pen(measure);
  drawRows(pen.context, pictureOf(model));
  return pen.items;
}

function nameItems({ state, frame, model, measure }: Easel, more: string, rows: number): Item[] {
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
  for (const { lane, row } of model.placed.value) {
    const { key, label } = lane.row;
    const isDimmed = focus !== null && !focus.lit.has(key);
    pen.font = `${chosen.includes(key) ? 700 : 400} ${em}px ${fontFamily}`;
    pen.fillStyle = palette[isDimmed ? "ink-3" : "ink"];
    const y = (row + 0.5) * rowHeight - model.scroll.value;
    pen.fillText(fitted(label, pen.font, room, measure), right, y);
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
