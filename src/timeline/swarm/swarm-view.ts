import { effect } from "@preact/signals";
import { select } from "d3";
import type { Measure } from "../../network/picture/pen.ts";
import { countOf } from "../../state/count-format.ts";
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
import { mountPlayHead } from "../play/play-head.ts";
import { shifted, unshifted } from "../time/shift.ts";
import { datedInView } from "../words.ts";
import { dotsInSwarm, drawSwarm, namesInSwarm, type SwarmPicture } from "./draw-swarm.ts";
import { swarmGeometry } from "./swarm-geometry.ts";
import { marksOfSwarm } from "./swarm-marks.ts";
import { createSwarmModel, type SwarmModel } from "./swarm-model.ts";
import "../marks/marks.css";
import "./swarm.css";

const HOW_TO =
  "Arrow keys go from article to article, Enter selects the article, Shift and Enter its provider.";

/**
 * Draws the swarm into an empty element and keeps it up to date until it is told to stop.
 *
 * @param all the dated articles' whole span.
 */
export function mountSwarm(root: HTMLDivElement, state: State, all: Window): () => void {
  const model = createSwarmModel(state, all);
  const swarm = select(root);
  const axis = swarm.append("svg").attr("class", "time-axis").attr("aria-hidden", "true");
  const name = swarm.append("p").attr("class", "swarm-name");
  const marks = swarm
    .append("div")
    .attr("class", "swarm-marks chart-marks below-axis")
    .attr("role", "listbox")
    .attr("tabindex", 0)
    .attr("aria-label", "All articles, over time");
  const canvas = marks.append("canvas").attr("aria-hidden", "true");
  const asMarks = marksOfSwarm(model);
  const leads = leadsTime(state, "swarm");
  const stops = [
    mountAxis(axis, { ...model, leads }),
    effect(() => {
      name.text(countOf(datedInView(state), "article"));
    }),
    effect(() => drawMarks(canvas.node(), model)),
    effect(() => moveMarks(canvas.node(), model)),
    tellRests(model),
    mountPointer(marks, asMarks),
    mountKeyboard(marks, asMarks, () => {}),
    mountSummary(swarm, marks, asMarks, HOW_TO),
    mountTooltip(swarm, marks, asMarks),
    mountNavigation(marks.node(), {
      ...model,
      all,
      isOnMark: (press) => articleUnder(press, marks, asMarks) !== null,
    }),
    mountPlayHead(marks, model, { timeIn: swarm, dots: () => dotsInSwarm(pictureOf(model)) }),
    mountNotes(root, { ...model, markOf: asMarks.markOf, taken: takenIn(model), leads }),
    // Last: with the sizes everything is drawn for the first time.
    observeBox(root, marks, (box) => {
      model.geometry.value = swarmGeometry({ ...box, leads: leads.peek() });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    root.replaceChildren();
  };
}

function drawMarks(canvas: HTMLCanvasElement | null, model: SwarmModel): void {
  const { width, height } = model.geometry.value;
  if (!canvas || width === 0) return;
  const context = clearCanvas(canvas, width, height);
  if (context) drawSwarm(context, pictureOf(model));
}

/** Puts what is drawn where it is now, and cuts off what is not in the window. Cost: two properties. */
function moveMarks(canvas: HTMLCanvasElement | null, model: SwarmModel): void {
  if (canvas === null) return;
  const shift = model.shift.value;
  const { from, to } = model.span.value;
  const { width } = model.geometry.value;
  const at = (time: number) => unshifted(model.position.value(time), shift);
  canvas.style.transform =
    shift === null ? "none" : `translateX(${shift.from}px) scaleX(${shift.times})`;
  canvas.style.clipPath =
    shift === null
      ? "none"
      : `inset(0 ${Math.max(0, width - at(to))}px 0 ${Math.max(0, at(from))}px)`;
}

/** So long a window stands still before it is at rest, in milliseconds. */
const REST = 90;

/** Has marks that are moved along laid out anew once the window is at rest, though the hand holds it. */
function tellRests({ shift, rests }: SwarmModel): () => void {
  return effect(() => {
    if (shift.value === null) return undefined;
    const timer = setTimeout(() => (rests.value += 1), REST);
    return () => clearTimeout(timer);
  });
}

function pictureOf(model: SwarmModel): SwarmPicture {
  return {
    ...model.look.value,
    track: model.all.value,
    placed: model.placed.value,
    above: model.above.value,
    geometry: model.geometry.value,
  };
}

/** What notes keep clear of: the names of firsts, and dots. */
export function takenIn(model: SwarmModel): (measure: Measure) => Taken {
  return (measure) => {
    const picture = pictureOf(model);
    const shift = model.shift.value;
    const toNow = <T extends { readonly x: number }>(each: T) => {
      return { ...each, x: shifted(each.x, shift) };
    };
    return {
      names: namesInSwarm(picture, measure).map(toNow),
      dots: dotsInSwarm(picture).map(toNow),
    };
  };
}

/**
 * The picture of the swarm as it is now, for a file or a test.
 *
 * @param all the dated articles' whole span.
 * @param box the room that there is, with the axis.
 */
export function swarmPicture(state: State, all: Window, box: Box): SwarmPicture {
  const model = createSwarmModel(state, all);
  model.geometry.value = swarmGeometry(box);
  return pictureOf(model);
}
