import { least } from "d3";
import { overlap } from "../boxes.ts";
import { fitted } from "../../network/picture/text-room.ts";
import {
  LABEL_HEIGHT,
  MOST_WIDTH,
  noteFont,
  type NoteLabel,
  type NoteRoom,
  type PlacedNote,
  type Taken,
} from "./placed-note.ts";

/** From a mark to its label, right or left and up or down, as multiples of the text's size. */
const AWAY = 1.1;
const UP = 1.3;

/** Where a label is tried, seen from its mark: beside the next rows, and those after them. */
const CORNERS = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, -2],
  [1, 2],
  [-1, -2],
  [-1, 2],
] as const;

/** Of a mark, as a multiple of the text's size. */
const RADIUS = 0.4;

const FREE: Taken = { names: [], dots: [] };

/**
 * Labels beside the marks of the articles that notes are on, by note: at the corner of the mark where it
 * lies on no other label and no name, and on the fewest marks; of several the first. It is left out
 * where there is none.
 *
 * Cost: O(n · (n + m)) for n notes on articles and m names and marks in sight.
 */
export function labelsBeside(
  notes: readonly PlacedNote[],
  room: NoteRoom,
): ReadonlyMap<PlacedNote, NoteLabel> {
  const { width: most, em, measure } = room;
  const labels = new Map<PlacedNote, NoteLabel>();
  const isAny = notes.some(({ anchor }) => anchor !== null);
  const { names, dots } = (isAny && room.taken?.()) || FREE;
  for (const note of notes) {
    const { anchor } = note;
    if (anchor === null) continue;
    const text = fitted(note.remark.text, noteFont(room), MOST_WIDTH * em, measure);
    const width = measure(text, noteFont(room));
    const height = LABEL_HEIGHT * em;
    const places = CORNERS.map(([right, down]) => ({
      x: right > 0 ? anchor.x + AWAY * em : anchor.x - AWAY * em - width,
      y: anchor.y + down * UP * em - height / 2,
      width,
      height,
    })).filter(
      (box) =>
        box.x >= 0 &&
        box.x + width <= most &&
        box.y >= 0 &&
        ![...names, ...labels.values()].some((other) => overlap(box, other)),
    );
    const place = least(places, (box) => dots.filter((dot) => isOn(dot, box, RADIUS * em)).length);
    if (place !== undefined) labels.set(note, { ...place, text });
  }
  return labels;
}

function isOn(dot: Taken["dots"][number], box: Omit<NoteLabel, "text">, radius: number): boolean {
  const { x, y, width, height } = box;
  const [left, top] = [dot.x - radius, dot.y - radius];
  return overlap(
    { x: left, y: top, width: 2 * radius, height: 2 * radius },
    { x, y, width, height },
  );
}
