import { effect, signal } from "@preact/signals";
import { select } from "d3";
import type { Measure } from "../../network/picture/pen.ts";
import { formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { leadsTime } from "../axis/axis-room.ts";
import { mountAxis } from "../axis/axis-view.ts";
import { clearCanvas } from "../marks/canvas.ts";
import { mountKeyboard } from "../marks/keyboard.ts";
import { type Box, observeBox } from "../marks/observe-box.ts";
import { articleUnder, mountPointer } from "../marks/pointer.ts";
import { mountSummary } from "../marks/summary.ts";
import { mountTooltip } from "../marks/tooltip.ts";
import { mountNavigation } from "../navigation/navigation.ts";
import { mountNotes } from "../notes/notes-view.ts";
import type { Taken } from "../notes/placed-note.ts";
import { reachOf } from "../marks/draw-dots.ts";
import { mountPlayHead } from "../play/play-head.ts";
import type { Disc } from "../play/veil-path.ts";
import { lanesName } from "../words.ts";
import { drawRows, type LanesPicture, namesInLanes } from "./draw-lanes.ts";
import { arcsShown, MOST_ARCS } from "./draw-links.ts";
import { geometryIn, linesOfName } from "./lanes-geometry.ts";
import { marksOfLanes } from "./lanes-marks.ts";
import { createLanesModel, type LanesModel } from "./lanes-model.ts";
import { mountScrolling } from "./lanes-scroll.ts";
import { mountRowHeads } from "./row-heads.ts";
import "../marks/marks.css";
import "./lanes.css";

const HOW_TO =
  "Arrow keys go from article to article, Enter selects the article, Shift and Enter its provider, or what else the rows are.";

/** More rows than these need more than their share of the stage; stage.css gives it. */
const MANY = 12;
/** As few need less of it. */
const FEW = 2;

/**
 * Draws the lanes into an empty element and keeps them up to date until it is told to stop. The
 * canvas with the marks stays put while the rows scroll past; names, axis and cursor are DOM.
 *
 * @param all the dated articles' whole span.
 */
export function mountLanes(root: HTMLDivElement, state: State, all: Window): () => void {
  const model = createLanesModel(state, all);
  const box = signal<Box | null>(null);
  const lanes = select(root);
  const axis = lanes.append("svg").attr("class", "time-axis").attr("aria-hidden", "true");
  const note = lanes.append("p").attr("class", "lanes-note");
  const scroller = lanes.append("div").attr("class", "lanes-scroller").attr("tabindex", -1);
  const rows = scroller.append("div").attr("class", "lanes-rows");
  const marks = rows
    .append("div")
    .attr("class", "lanes-marks chart-marks")
    .attr("role", "listbox")
    .attr("tabindex", 0);
  const canvas = marks.append("canvas").attr("aria-hidden", "true");
  const heads = rows.append("div").attr("class", "lanes-heads");
  const more = lanes.append("p").attr("class", "lanes-more");
  const scrolling = mountScrolling({ axis, scroller, rows, marks, more }, model);
  const asMarks = marksOfLanes(model);
  const leads = leadsTime(state, "lanes");
  const stops = [
    scrolling.stop,
    mountAxis(axis, { ...model, leads }),
    mountRowHeads(heads, model),
    effect(() => drawMarks(canvas.node(), model)),
    effect(() => {
      marks.attr("aria-label", `${lanesName(state.lanes.value)}, over time`);
    }),
    effect(() => {
      const [short, whole] = arcsWords(model);
      note.text(short).attr("title", whole);
    }),
    mountPointer(marks, asMarks),
    mountKeyboard(marks, asMarks, scrolling.reveal),
    mountSummary(lanes, marks, asMarks, HOW_TO),
    mountTooltip(lanes, marks, asMarks),
    mountNavigation(marks.node(), {
      ...model,
      all,
      isOnMark: (press) => articleUnder(press, marks, asMarks) !== null,
      rowsScroll: true,
    }),
    mountPlayHead(marks, model, { timeIn: lanes, dots: () => dotsIn(pictureOf(model)) }),
    mountNotes(root, { ...model, markOf: asMarks.markOf, taken: takenIn(model), leads }),
    // Last: with the sizes everything is drawn for the first time.
    observeBox(root, marks, (measured) => {
      box.value = measured;
    }),
    effect(() => {
      const rows = model.lanes.value.length;
      root.toggleAttribute("data-many", rows > MANY);
      root.toggleAttribute("data-few", rows <= FEW);
      root.dataset["by"] = state.lanes.value.by;
      if (box.value === null) return;
      // On the stage nobody scrolls.
      const stands = document.documentElement.dataset["stage"] !== undefined;
      const geometry = geometryIn({ ...box.value, stands }, rows);
      root.dataset["lines"] = String(linesOfName(geometry));
      model.geometry.value = geometry;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    root.replaceChildren();
  };
}

function drawMarks(canvas: HTMLCanvasElement | null, model: LanesModel): void {
  if (!canvas || model.geometry.value.width === 0) return;
  const picture = pictureOf(model);
  const context = clearCanvas(canvas, picture.geometry.width, picture.height);
  if (context) drawRows(context, picture);
}

/** All that the picture of the rows in sight depends on, as it is now; it subscribes to it. */
export function pictureOf(model: LanesModel): LanesPicture {
  const geometry = model.geometry.value;
  return {
    ...model.look.value,
    placed: model.placed.value,
    above: model.above.value,
    links: model.links.value,
    geometry,
    scroll: model.scroll.value,
    height: model.capacity.value * geometry.rowHeight,
  };
}

/** What notes keep clear of: the names of firsts, and dots. */
export function takenIn(model: LanesModel): (measure: Measure) => Taken {
  return (measure) => {
    const picture = pictureOf(model);
    return { names: namesInLanes(picture, measure), dots: dotsIn(picture) };
  };
}

/** The dots in sight, from the upper left of the rows. */
export function dotsIn(picture: LanesPicture): readonly Disc[] {
  const { placed, above, geometry, scroll } = picture;
  const { rowHeight, radius } = geometry;
  return placed.flatMap((lane) => {
    const middle = (lane.row + 0.5) * rowHeight - scroll;
    const { dots } = above.get(lane) ?? lane;
    return dots.map((dot) => {
      return { x: dot.x, y: middle + dot.y, radius: reachOf(dot, picture, radius) };
    });
  });
}

/** That not all arcs are drawn, in short and whole; empty while all are. */
export function arcsWords({ links, state }: LanesModel): readonly [string, string] {
  const { length } = arcsShown(links.value, { focus: state.focus.value });
  if (length <= MOST_ARCS) return ["", ""];
  const short = `${formatCount(MOST_ARCS)} of ${formatCount(length)} links`;
  return [short, `The first ${short} between the rows in sight are drawn.`];
}
