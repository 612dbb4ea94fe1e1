import type { Item } from "../../network/picture/drawing.ts";
import { paragraph } from "../../network/picture/paragraph.ts";
import { Pen } from "../../network/picture/pen.ts";
import { fitted } from "../../network/picture/text-room.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { spanEnds, windowEnds } from "../words.ts";
import type { Easel } from "./easel.ts";

/** Of the text, as a multiple of that around it. */
const SIZE = 1.08;
/** Of the words above a chart, as multiples of their size: a line, and the air below the last. */
const LINE = 1.3;
const BELOW = 0.3;

/** The window with its zone at the right, and at the left what is shown, where there is room for it. */
export function headItems({ state, frame, measure }: Easel, left: string): Item[] {
  const { width, em, fontFamily, pad } = frame;
  const palette = state.palette.peek();
  const zone = state.zone.peek();
  const window = state.window.peek();
  const ends = window ? windowEnds(window, zone) : spanEnds(state.coverage, zone);
  const pen = new Pen(measure);
  pen.font = `600 ${em * SIZE}px ${fontFamily}`;
  pen.fillStyle = palette.ink;
  const right = `${ends.join(" to ")}, ${zoneLabel(zone)}`;
  const room = width - 2 * pad;
  pen.textAlign = "right";
  pen.fillText(fitted(right, pen.font, room, measure), width - pad, em * 1.7);
  const rest = room - measure(right, pen.font) - 2 * em;
  pen.font = `400 ${em * SIZE}px ${fontFamily}`;
  pen.fillStyle = palette["ink-2"];
  pen.textAlign = "left";
  if (rest > measure(left, pen.font)) pen.fillText(left, pad, em * 1.7);
  return pen.items;
}

/** What a chart shows, in as many lines as that takes; and how high they are, in pixels. */
export function wordsItems(
  easel: Easel,
  words: string,
): { items: readonly Item[]; height: number } {
  const { state, frame, measure } = easel;
  const { width, pad } = frame;
  const { em, fontFamily } = frame.words ?? { em: frame.em * SIZE, fontFamily: frame.fontFamily };
  const room = { x: pad, top: 0, width: width - 2 * pad };
  const look = { weight: 500, ink: state.palette.peek().ink, leading: LINE };
  const { items, bottom } = paragraph(words, room, { em, family: fontFamily, measure }, look);
  return { items, height: Math.ceil(bottom + BELOW * em) };
}
