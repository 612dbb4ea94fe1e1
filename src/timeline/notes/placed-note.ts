import type { Measure } from "../../network/picture/pen.ts";
import type { Position } from "../../state/axis/axis.ts";
import type { TimedRemark } from "../../state/notes/remarks.ts";
import type { Box } from "../boxes.ts";
import type { Window } from "../../state/view/view.ts";

/** What notes are laid out in, in CSS pixels. */
export interface NoteRoom {
  /** Of the axis. */
  readonly width: number;
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
  readonly measure: Measure;
  /** The time that the axis shows, and where. */
  readonly span: Window;
  readonly position: Position;
  /** How many levels of labels there is room for above the marks. */
  readonly levels: number;
  /** Where the mark of a note's article is, from the upper left of the marks; null where it is not in sight. */
  readonly anchorOf?: (remark: TimedRemark) => Point | null;
  /** What of the marks a label beside one should keep clear of; asked where there is one. */
  readonly taken?: () => Taken;
}

/** From the upper left of the marks. */
export interface Taken {
  /** Names, which no label may cover. */
  readonly names: readonly Box[];
  /** Middles of marks, of which it covers as few as can be. */
  readonly dots: readonly Point[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The label of a note: above the marks, from the top of the uppermost level; or beside its article's mark. */
export interface NoteLabel extends Box {
  /** As much of the note as there is room for. */
  readonly text: string;
}

/** A note on an axis. */
export interface PlacedNote {
  readonly remark: TimedRemark;
  /** Where it starts, on the axis. */
  readonly x: number;
  /** Where it ends, on the axis; null for a moment. */
  readonly end: number | null;
  /** The mark of its article, where its label stands beside that. */
  readonly anchor: Point | null;
  /** Null where there is no room for one: a tick stands for it. */
  readonly label: NoteLabel | null;
}

/** Multiples of the text's size: the height of a label, the widest and the narrowest. */
export const LABEL_HEIGHT = 1.45;
export const MOST_WIDTH = 17;
export const LEAST_WIDTH = 3.2;

/** The font of labels, as CSS has it. */
export function noteFont({ em, fontFamily }: Pick<NoteRoom, "em" | "fontFamily">): string {
  return `italic 500 ${em}px ${fontFamily}`;
}
