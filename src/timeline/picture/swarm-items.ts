import { signal } from "@preact/signals";
import { group } from "../../network/picture/drawing.ts";
import { Pen } from "../../network/picture/pen.ts";
import { fitted } from "../../network/picture/text-room.ts";
import { countOf } from "../../state/count-format.ts";
import { dotsInSwarm, drawSwarm } from "../swarm/draw-swarm.ts";
import { marksOfSwarm } from "../swarm/swarm-marks.ts";
import { createSwarmModel } from "../swarm/swarm-model.ts";
import { swarmPicture, takenIn } from "../swarm/swarm-view.ts";
import { createTimeScale } from "../time/time-scale.ts";
import { datedInView } from "../words.ts";
import { axisWidth, type DrawChart, type Easel } from "./easel.ts";
import { AIR } from "./overview-items.ts";
import { timedChart } from "./timed-chart.ts";

/** The swarm, with how many articles it shows. */
export const swarmItems: DrawChart = (easel, height, top) => {
  const { state, frame, all, measure, leads } = easel;
  const { em, fontFamily } = frame;
  const box = { width: axisWidth(frame), height, em, fontFamily, leads };
  const picture = swarmPicture(state, all, box);
  const pen = new Pen(measure);
  drawSwarm(pen.context, picture);
  // For the notes alone: nothing of it is computed where none is on an article.
  const model = createSwarmModel(state, all);
  model.geometry.value = picture.geometry;
  const chart = {
    ...createTimeScale(state, all, signal(picture.geometry)),
    height: picture.geometry.height,
    marks: { name: "swarm", items: pen.items },
    markOf: marksOfSwarm(model).markOf,
    taken: takenIn(model),
    dots: () => dotsInSwarm(picture),
    names: group("count", countItems(easel, picture.placed.middle)),
  };
  return timedChart(easel, chart, top);
};

/** @param middle of the swarm, from the top of the marks. */
function countItems({ state, frame, measure }: Easel, middle: number) {
  const { em, fontFamily, start, pad } = frame;
  const right = start - AIR * em;
  const pen = new Pen(measure);
  pen.font = `400 ${em}px ${fontFamily}`;
  pen.textAlign = "right";
  pen.textBaseline = "middle";
  pen.fillStyle = state.palette.peek()["ink-2"];
  const words = countOf(datedInView(state), "article");
  pen.fillText(fitted(words, pen.font, right - pad / 2, measure), right, middle);
  return pen.items;
}
