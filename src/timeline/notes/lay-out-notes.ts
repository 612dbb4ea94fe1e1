import { scaleLinear } from "d3";
import type { Coverage } from "../../graph/coverage.ts";
import { isTimed, type Remark } from "../../state/notes/remarks.ts";
import { allTime, padded } from "../extent.ts";
import { labelsAbove } from "./labels-above.ts";
import { labelsBeside } from "./labels-beside.ts";
import { LABEL_HEIGHT, type NoteRoom, type PlacedNote } from "./placed-note.ts";

/** Levels of labels above each other. */
const MOST_LEVELS = 2;

/**
 * Where the notes of a span go: each at its time, and its label above the marks, or beside the mark of
 * the article that it is on, where that is in sight. No two labels of a kind overlap.
 *
 * Cost: O(n) for n notes, and that of their labels.
 *
 * @param remarks in order of time.
 */
export function layOutNotes(remarks: readonly Remark[], room: NoteRoom): readonly PlacedNote[] {
  const { span, position, width, anchorOf } = room;
  const within = (time: number) => Math.min(width, Math.max(0, position(time)));
  const placed = remarks
    .filter(isTimed)
    .filter(({ time, until }) => (until ?? time) >= span.from && time <= span.to)
    .map((remark) => ({
      remark,
      x: within(remark.time),
      end: remark.until === null ? null : within(remark.until),
      anchor: remark.article === null ? null : (anchorOf?.(remark) ?? null),
      label: null,
    }));
  const beside = labelsBeside(placed, room);
  const rest = placed.filter((note) => !beside.has(note));
  const above = labelsAbove(rest, room);
  return placed.map((note) => {
    const { remark, x, end, anchor } = note;
    const own = beside.get(note);
    if (own !== undefined) return { remark, x, end, anchor, label: own };
    // What finds no room beside its mark is told at its time.
    return { remark, x, end, anchor: null, label: above.get(note) ?? null };
  });
}

/**
 * How many levels of labels the notes need while all time is in view, where they are nearest to each
 * other: room for so many doesn't change as a window moves.
 */
export function levelsFor(
  coverage: Coverage,
  remarks: readonly Remark[],
  room: Omit<NoteRoom, "span" | "position" | "levels" | "anchorOf">,
): number {
  const all = allTime(coverage);
  if (all === null) return 0;
  const span = padded(all);
  const position = scaleLinear([span.from, span.to], [0, room.width]);
  return levelsIn(remarks, { ...room, span, position });
}

/** How many levels of labels the notes of an axis need, whatever stands beside a mark. */
export function levelsIn(
  remarks: readonly Remark[],
  room: Omit<NoteRoom, "levels" | "anchorOf">,
): number {
  if (remarks.length === 0) return 0;
  const notes = layOutNotes(remarks, { ...room, levels: MOST_LEVELS });
  const levels = notes.map(({ label }) =>
    label === null ? 1 : Math.round(label.y / (LABEL_HEIGHT * room.em)) + 1,
  );
  return Math.max(0, ...levels);
}
