import { pathRound } from "d3";
import { filled, type Item, stroked } from "../../network/picture/drawing.ts";
import { inkOf } from "../../network/picture/ink.ts";
import { Pen } from "../../network/picture/pen.ts";
import type { Position } from "../../state/axis/axis.ts";
import { formatShort } from "../../state/time-format.ts";
import { BREAK, BREAK_HEIGHT, breakPlaces, breaks } from "../play/breaks.ts";
import { type Disc, veilPath } from "../play/veil-path.ts";
import type { TimeScale } from "../time/time-scale.ts";
import { axisWidth, type Easel } from "./easel.ts";

/** How much of what the play-head has not passed is covered; play.css has the same. */
const VEIL = 0.82;
/** Multiples of the text's size: the height of the time's line and the air beside it. */
const LINE = 1.4;
const AIR = 0.6;
/** Where it stands, as the axis's labels do. */
const BASELINE = 0.95;

/** What of a chart the play-head is over. */
interface Headed extends Pick<TimeScale, "position"> {
  readonly height: number;
  /** Dots, of which none is veiled by half. */
  readonly dots?: readonly Disc[];
}

/**
 * The play-head over marks, from their upper left: a line, and a veil over what it has not passed or has left behind.
 * None while nothing is played.
 */
export function playHeadItems(easel: Easel, { position, height, dots = [] }: Headed): Item[] {
  const { state, frame } = easel;
  const { player } = state;
  const [head, span] = [player.head.peek(), player.span.peek()];
  if (head === null || span === null) return [];
  const at = position.value;
  const x = at(head);
  const { paper, ink } = state.palette.peek();
  const { from } = player.window.peek() ?? span;
  const behind = from > span.from ? at(from) : 0;
  const end = axisWidth(frame);
  const before = rounded({ x: 0, y: 0, width: behind, height });
  return [
    ...(behind > 0 ? [filled(before, paper, VEIL)] : []),
    ...(x < end ? [filled({ d: veilPath({ x, end, height }, dots) }, paper, VEIL)] : []),
    lineItem(x, height, ink),
    ...breakItems(easel, position.value, height),
  ];
}

/** The same over the histogram of all time: the line and the marks alone. */
export function plainPlayHeadItems(
  easel: Pick<Easel, "state" | "frame">,
  at: Position,
  height: number,
): Item[] {
  const head = easel.state.player.head.peek();
  if (head === null) return [];
  const { ink } = easel.state.palette.peek();
  return [lineItem(at(head), height, ink), ...breakItems(easel, at, height)];
}

function lineItem(x: number, height: number, ink: string): Item {
  return filled(rounded({ x: x - 0.5, y: 0, width: 1, height }), ink);
}

/** A zigzag at the foot of each stretch over which the play-head jumps. */
function breakItems(
  { state, frame }: Pick<Easel, "state" | "frame">,
  at: Position,
  height: number,
): Item[] {
  const { paper, "ink-2": ink } = state.palette.peek();
  const unit = (BREAK_HEIGHT * frame.em) / BREAK.height;
  const top = height - BREAK_HEIGHT * frame.em;
  const isWithin = (x: number) => x >= 0 && x <= axisWidth(frame);
  const places = breakPlaces(breaks(state.player), at).filter(isWithin);
  return places.flatMap((middle) => {
    const path = pathRound(2);
    for (const [index, [x, y]] of BREAK.points.entries()) {
      const draw = index === 0 ? "moveTo" : "lineTo";
      path[draw](middle + (x - BREAK.width / 2) * unit, top + y * unit);
    }
    const line = (colour: string, width: number) =>
      stroked({ d: String(path) }, { ...inkOf(colour), width: width * unit });
    return [line(paper, BREAK.ground), line(ink, BREAK.line)];
  });
}

/** The time on the axis, from its upper left: above the line as far as there is room, on paper of its own. */
export function playTimeItems(easel: Easel, { position }: Headed): Item[] {
  const { state, frame, measure, leads } = easel;
  const time = state.player.head.peek();
  if (time === null || !leads) return [];
  const { em, fontFamily } = frame;
  const { paper, ink } = state.palette.peek();
  const pen = new Pen(measure);
  pen.font = `600 ${em}px ${fontFamily}`;
  pen.fillStyle = ink;
  const text = formatShort(time, "minute", state.zone.peek());
  const width = measure(text, pen.font) + 2 * AIR * em;
  const x = position.value(time) - width / 2;
  const left = Math.max(0, Math.min(x, axisWidth(frame) - width));
  pen.fillText(text, left + AIR * em, BASELINE * em);
  return [filled(rounded({ x: left, y: 0, width, height: LINE * em }), paper), ...pen.items];
}

function rounded(box: { x: number; y: number; width: number; height: number }) {
  const [x = 0, y = 0, width = 0, height = 0] = [box.x, box.y, box.width, box.height].map(
    (each) => Math.round(each * 100) / 100,
  );
  return { x, y, width, height };
}
