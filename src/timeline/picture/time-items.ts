import { filled, type Item } from "../../network/picture/drawing.ts";
import { Pen } from "../../network/picture/pen.ts";
import { layOutAxis } from "../../state/axis/axis.ts";
import { formatShort } from "../../state/time-format.ts";
import type { TimeScale } from "../time/time-scale.ts";
import { axisWidth, type Easel } from "./easel.ts";

/** How much of what the play-head has not passed is covered; play.css has the same. */
const VEIL = 0.82;
/** Multiples of the text's size: where the veil begins, and the height of the time's line and the air beside it. */
const CLEAR = 0.5;
const LINE = 1.4;
const AIR = 0.3;

/** The axis with its lines, from its upper left. @param height down to the end of the marks. */
export function axisItems(easel: Easel, { span, position }: TimeScale, height: number): Item[] {
  const { state, frame, measure, leads } = easel;
  const { em, fontFamily } = frame;
  const palette = state.palette.peek();
  const pen = new Pen(measure);
  const font = (isMajor: boolean) => `${isMajor ? 600 : 400} ${em}px ${fontFamily}`;
  const { lines, labels } = layOutAxis(span.value, state.zone.peek(), position.value, {
    width: axisWidth(frame),
    em,
    measure: (text, isMajor) => measure(text, font(isMajor)),
  });
  for (const { x, major } of lines) {
    const from = major || !leads ? 0 : 1.5 * em;
    pen.fillStyle = palette[major ? "rule-strong" : "rule"];
    pen.fillRect(Math.round(x), from, 1, height - from);
  }
  for (const { x, text, major } of leads ? labels : []) {
    pen.font = font(major);
    pen.fillStyle = palette[major ? "ink-2" : "ink-3"];
    pen.fillText(text, Math.round(x), 0.95 * em);
  }
  return pen.items;
}

/**
 * The play-head over marks, from their upper left: a line, with its time where the axis is, and a veil over what it has
 * not passed or has left behind. None while nothing is played.
 */
export function playHeadItems(easel: Easel, { position }: TimeScale, height: number): Item[] {
  const { state, frame, leads } = easel;
  const { player } = state;
  const [head, span] = [player.head.peek(), player.span.peek()];
  if (head === null || span === null) return [];
  const at = position.value;
  const x = at(head);
  const { paper, ink } = state.palette.peek();
  const { from } = player.window.peek() ?? span;
  const veils = [
    { x: 0, end: from > span.from ? at(from) : 0 },
    { x: x + CLEAR * frame.em, end: axisWidth(frame) },
  ].map((veil) => ({ x: veil.x, y: 0, width: veil.end - veil.x, height }));
  return [
    ...veils.filter(({ width }) => width > 0).map((veil) => filled(rounded(veil), paper, VEIL)),
    filled(rounded({ x: x - 0.5, y: 0, width: 1, height }), ink),
    ...(leads ? timeItems(easel, head, x, x > (at(span.from) + at(span.to)) / 2) : []),
  ];
}

/** The time beside the line, on paper of its own, where there is more room. */
function timeItems(easel: Easel, time: number, x: number, isLeft: boolean): Item[] {
  const { state, frame, measure } = easel;
  const { em, fontFamily } = frame;
  const { paper, ink } = state.palette.peek();
  const pen = new Pen(measure);
  pen.font = `600 ${em}px ${fontFamily}`;
  pen.textBaseline = "middle";
  pen.fillStyle = ink;
  const text = formatShort(time, "minute", state.zone.peek());
  const width = measure(text, pen.font) + 2 * AIR * em;
  const left = isLeft ? x - AIR * em - width : x + AIR * em;
  pen.fillText(text, left + AIR * em, (LINE / 2) * em);
  return [filled(rounded({ x: left, y: 0, width, height: LINE * em }), paper), ...pen.items];
}

function rounded(box: { x: number; y: number; width: number; height: number }) {
  const [x = 0, y = 0, width = 0, height = 0] = [box.x, box.y, box.width, box.height].map(
    (each) => Math.round(each * 100) / 100,
  );
  return { x, y, width, height };
}
