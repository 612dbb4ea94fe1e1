import { fitted } from "../../network/picture/text-room.ts";
import {
  LABEL_HEIGHT,
  LEAST_WIDTH,
  MOST_WIDTH,
  noteFont,
  type NoteLabel,
  type NoteRoom,
  type PlacedNote,
} from "./placed-note.ts";

/** Between a line and its label, and between two labels, as multiples of the text's size. */
const GAP = 0.35;
const AIR = 0.9;

/**
 * Labels at the top of the axis, by note. Each stands right of its line, or left of it at the end of the
 * axis, on the first level that is free there. It is shortened where the notes to come leave it little
 * room; where there is none, it is left out.
 *
 * Cost: O(n) for n notes, and a dozen texts measured for each label.
 *
 * @param notes in order of time.
 */
export function labelsAbove(
  notes: readonly PlacedNote[],
  room: NoteRoom,
): ReadonlyMap<PlacedNote, NoteLabel> {
  const { em, levels } = room;
  const labels = new Map<PlacedNote, NoteLabel>();
  /** From where on each level is free. */
  const free = Array.from({ length: levels }, () => 0);
  for (const [index, note] of notes.entries()) {
    // With as many levels, a label has room until so many notes later.
    const next = notes[index + levels]?.x ?? Infinity;
    const most = Math.max(LEAST_WIDTH * em, next - note.x - (GAP + AIR) * em);
    for (const [level, from] of free.entries()) {
      const box = boxFor(note, most, from, room);
      if (box === null) continue;
      const height = LABEL_HEIGHT * em;
      labels.set(note, { ...box, y: level * height, height });
      free[level] = box.x + box.width + AIR * em;
      break;
    }
  }
  return labels;
}

/** Whether so little of the axis is left that a label may have to stand left of its line. */
function isAtEnd({ x }: PlacedNote, { width, em }: NoteRoom): boolean {
  return width - x < MOST_WIDTH * em;
}

/** The place of a label on a level, at most so wide; null where there is none. */
function boxFor(note: PlacedNote, most: number, free: number, room: NoteRoom) {
  const { width, em } = room;
  const right = note.x + GAP * em;
  const left = note.x - GAP * em;
  // Before anything is measured: of many notes near each other most have no label.
  if (right < free && !isAtEnd(note, room)) return null;
  const rooms = [
    { is: "right", room: right < free ? 0 : Math.min(most, width - right) },
    { is: "left", room: isAtEnd(note, room) ? left - free : 0 },
  ] as const;
  const whole = widthOf(note.remark.text, room);
  // As much of the text as possible; right of the line where both sides have room.
  const [first, second] = rooms;
  const side = first.room >= whole || first.room >= second.room ? first : second;
  const limit = Math.min(side.room, MOST_WIDTH * em);
  if (limit < Math.min(whole, LEAST_WIDTH * em)) return null;
  const text = fitted(note.remark.text, noteFont(room), limit, room.measure);
  const own = widthOf(text, room);
  if (own > limit) return null;
  return { x: side.is === "right" ? right : left - own, width: own, text };
}

function widthOf(text: string, room: NoteRoom): number {
  return room.measure(text, noteFont(room));
}
