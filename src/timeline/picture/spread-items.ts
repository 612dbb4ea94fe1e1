import { group } from "../../network/picture/drawing.ts";
import { Pen } from "../../network/picture/pen.ts";
import { fitted } from "../../network/picture/text-room.ts";
import { drawSpread } from "../spread/draw-spread.ts";
import { spreadPicture, type SpreadPicture } from "../spread/spread-picture.ts";
import type { DrawChart, DrawnChart, Easel } from "./easel.ts";
import { besideItems, noteItems } from "./note-items.ts";
import { some } from "./timed-chart.ts";

/** Where no spread is drawn, and the height of that line as a multiple of the text's size. */
const NONE = "There is no spread to show.";
const LINE = 2;

/** How the story spread, as wide as the picture: its axis is one of lags, on which the notes stand too. */
export const spreadItems: DrawChart = (easel, height, top) => {
  const { state, frame, measure } = easel;
  const { width, em, fontFamily } = frame;
  const picture = spreadPicture(state, { width, height, em, fontFamily }, measure);
  return picture === null ? noneItems(easel, top) : drawnItems(easel, picture, top);
};

function drawnItems({ state, measure }: Easel, picture: SpreadPicture, top: number): DrawnChart {
  const { layout, notes } = picture;
  const { left, notesTop, bottom, width, height, ...frame } = layout.frame;
  const look = { ...frame, palette: state.palette.peek(), measure };
  const pen = new Pen(measure);
  drawSpread(pen.context, picture);
  const above = noteItems(notes, bottom - notesTop, look);
  return {
    items: [
      ...some("notes", above, { x: left, y: top + notesTop }),
      group("spread", pen.items, { at: { x: 0, y: top, width, height } }),
      ...some("article-notes", besideItems(notes, look), { x: left, y: top + frame.top }),
    ],
    bottom: top + height,
  };
}

function noneItems({ state, frame, measure }: Easel, top: number): DrawnChart {
  const { width, em, fontFamily, pad } = frame;
  const pen = new Pen(measure);
  pen.font = `400 ${em}px ${fontFamily}`;
  pen.fillStyle = state.palette.peek()["ink-2"];
  pen.fillText(fitted(NONE, pen.font, width - 2 * pad, measure), pad, 1.2 * em);
  const at = { x: 0, y: top, width, height: LINE * em };
  return { items: [group("spread", pen.items, { at })], bottom: top + LINE * em };
}
