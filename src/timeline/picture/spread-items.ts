import { group } from "../../network/picture/drawing.ts";
import { paragraph } from "../../network/picture/paragraph.ts";
import { Pen } from "../../network/picture/pen.ts";
import { drawSpread } from "../spread/draw-spread.ts";
import { lackWords, wayWords } from "../spread/no-spread-words.ts";
import { spreadNow } from "../spread/spread-now.ts";
import { spreadPicture, type SpreadPicture } from "../spread/spread-picture.ts";
import type { DrawChart, DrawnChart, Easel } from "./easel.ts";
import { besideItems, noteItems } from "./note-items.ts";
import { some } from "./timed-chart.ts";

/** Above the words where no spread is drawn, as a multiple of their size; below, it is twice that. */
const AIR = 0.2;

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
  const look = { ...frame, palette: state.palette.peek(), measure, leads: true };
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

/** Why there is none, and what to do, in as many lines as that takes. */
function noneItems({ state, frame, measure }: Easel, top: number): DrawnChart {
  const { width, em, fontFamily, pad } = frame;
  const now = spreadNow(state).value;
  const lack = now.is === "none" ? lackWords(now, state) : "";
  const room = { x: pad, top: AIR * em, width: width - 2 * pad };
  const { items, bottom } = paragraph(
    `${lack} ${wayWords(state)}`,
    room,
    { em, family: fontFamily, measure },
    { weight: 400, ink: state.palette.peek()["ink-2"] },
  );
  const height = bottom + 2 * AIR * em;
  const at = { x: 0, y: top, width, height };
  return { items: [group("spread", items, { at })], bottom: top + height };
}
