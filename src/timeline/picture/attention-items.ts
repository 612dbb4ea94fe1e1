import { signal } from "@preact/signals";
import { Pen } from "../../network/picture/pen.ts";
import { attentionPicture } from "../attention/attention-picture.ts";
import { drawAttention } from "../attention/draw-attention.ts";
import { createTimeScale } from "../time/time-scale.ts";
import { axisWidth, type DrawChart } from "./easel.ts";
import { timedChart } from "./timed-chart.ts";

/** The chart of attention, with its numbers and the names of its layers. */
export const attentionItems: DrawChart = (easel, height, top) => {
  const { state, frame, all, measure, leads } = easel;
  const { em, fontFamily, start, pad } = frame;
  const gutter = Math.max(0, start - pad);
  const size = { width: axisWidth(frame), height, em, fontFamily, gutter, leads };
  const picture = attentionPicture(state, all, size);
  const pen = new Pen(measure);
  pen.translate(gutter, 0);
  drawAttention(pen.context, picture);
  const chart = {
    ...createTimeScale(state, all, signal(picture.geometry)),
    height: picture.geometry.height,
    marks: { name: "attention", items: pen.items },
    gutter,
  };
  return timedChart(easel, chart, top);
};
