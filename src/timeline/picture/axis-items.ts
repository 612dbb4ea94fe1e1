import type { Item } from "../../network/picture/drawing.ts";
import { Pen } from "../../network/picture/pen.ts";
import { layOutAxis } from "../../state/axis/axis.ts";
import type { TimeScale } from "../time/time-scale.ts";
import { axisWidth, type Easel } from "./easel.ts";

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
