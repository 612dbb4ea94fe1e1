import { overlap } from "../boxes.ts";
import { fitted } from "../../network/picture/text-room.ts";
import {
  LABEL_HEIGHT,
  MOST_WIDTH,
  noteFont,
  type NoteLabel,
  type NoteRoom,
  type PlacedNote,
} from "./placed-note.ts";

/** From a mark to its label, right or left and up or down, as multiples of the text's size. */
const AWAY = 1.1;
const UP = 1.3;

/** Where a label is tried, seen from its mark. */
const CORNERS = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * Labels beside the marks of the articles that notes are on, by note: at the first corner of the mark
 * where it lies on no other label. It is left out where there is none.
 *
 * Cost: O(m²) for m marks in sight.
 */
export function labelsBeside(
  notes: readonly PlacedNote[],
  room: NoteRoom,
): ReadonlyMap<PlacedNote, NoteLabel> {
  const { width: most, em, measure } = room;
  const labels = new Map<PlacedNote, NoteLabel>();
  for (const note of notes) {
    const { anchor } = note;
    if (anchor === null) continue;
    const text = fitted(note.remark.text, noteFont(room), MOST_WIDTH * em, measure);
    const width = measure(text, noteFont(room));
    const height = LABEL_HEIGHT * em;
    const place = CORNERS.map(([right, down]) => ({
      x: right > 0 ? anchor.x + AWAY * em : anchor.x - AWAY * em - width,
      y: anchor.y + down * UP * em - height / 2,
      width,
      height,
    })).find(
      (box) =>
        box.x >= 0 &&
        box.x + width <= most &&
        box.y >= 0 &&
        ![...labels.values()].some((other) => overlap(box, other)),
    );
    if (place !== undefined) labels.set(note, { ...place, text });
  }
  return labels;
}
