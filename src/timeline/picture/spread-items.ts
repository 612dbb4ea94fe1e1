import { group } from "../../network/picture/drawing.ts";
import { Pen } from "../../network/picture/pen.ts";
import { fitted } from "../../network/picture/text-room.ts";
import { drawSpread } from "../spread/draw-spread.ts";
import { spreadPicture } from "../spread/spread-picture.ts";
import type { DrawChart } from "./easel.ts";

/** Where no spread is drawn, and the height of that line as a multiple of the text's size. */
const NONE = "There is no spread to show.";
const LINE = 2;

/** How the story spread, as wide as the picture: its axis is one of lags, in which no note stands. */
export const spreadItems: DrawChart = ({ state, frame, measure }, height, top) => {
  const { width, em, fontFamily, pad } = frame;
  const picture = spreadPicture(state, { width, height, em, fontFamily });
  const pen = new Pen(measure);
  if (picture === null) {
    pen.font = `400 ${em}px ${fontFamily}`;
    pen.fillStyle = state.palette.peek()["ink-2"];
    pen.fillText(fitted(NONE, pen.font, width - 2 * pad, measure), pad, 1.2 * em);
  } else drawSpread(pen.context, picture);
  const high = picture === null ? LINE * em : height;
  const at = { x: 0, y: top, width, height: high };
  return { items: [group("spread", pen.items, { at })], bottom: top + high };
};
