import type { DatedArticle } from "../../graph/coverage.ts";
import { group, type Group, type Item } from "../../network/picture/drawing.ts";
import type { Measure } from "../../network/picture/pen.ts";
import { createRemarks } from "../../state/notes/remarks.ts";
import { axisHeight } from "../axis/axis-room.ts";
import { layOutNotes, levelsFor } from "../notes/lay-out-notes.ts";
import { LABEL_HEIGHT, type PlacedNote, type Taken } from "../notes/placed-note.ts";
import type { Disc } from "../play/veil-path.ts";
import type { TimeScale } from "../time/time-scale.ts";
import { axisWidth, type DrawnChart, type Easel } from "./easel.ts";
import { besideItems, noteItems } from "./note-items.ts";
import { axisItems } from "./axis-items.ts";
import { playHeadItems, playTimeItems } from "./play-head-items.ts";

/** A chart with an axis of time, as far as it is its own; in pixels. */
interface TimedChart extends TimeScale {
  /** Of its marks, from the top of which all but the axis is measured. */
  readonly height: number;
  /** Where an article's mark is, from the upper left of the marks; for charts in which notes point at marks. */
  readonly markOf?: (article: DatedArticle) => { readonly x: number; readonly y: number } | null;
  /** What of its marks labels beside them should keep clear of. */
  readonly taken?: (measure: Measure) => Taken;
  /** Its marks. */
  readonly marks: Pick<Group, "name" | "items">;
  /** Those of its marks that the play-head veils whole or not at all. */
  readonly dots?: () => readonly Disc[];
  /** How far the marks reach to the left of the axis. */
  readonly gutter?: number;
  /** What stands at its left, from the left of the picture. */
  readonly names?: Group;
}

/** A chart with its axis, the notes above, behind and beside its marks, and the play-head. */
export function timedChart(easel: Easel, chart: TimedChart, top: number): DrawnChart {
  const { state, frame, measure, leads } = easel;
  const { start: x, em } = frame;
  const { height, marks, names, gutter = 0, dots } = chart;
  const { notes, strip } = notesIn(easel, chart);
  const look = { ...frame, palette: state.palette.peek(), measure, leads };
  const [axis, y] = [top + strip, top + strip + axisHeight(leads) * em];
  const width = axisWidth(frame);
  const headed = { ...chart, dots: dots?.() ?? [] };
  return {
    items: [
      ...some("notes", noteItems(notes, y + height - top, look), { x, y: top }),
      group("axis", axisItems(easel, chart, y - axis + height), { at: { x, y: axis } }),
      group(marks.name, marks.items, { at: { x: x - gutter, y, width: gutter + width, height } }),
      ...some("play-head", playHeadItems(easel, headed), { x, y, width, height }),
      ...some("play-time", playTimeItems(easel, headed), { x, y: axis }),
      ...some("article-notes", besideItems(notes, look), { x, y }),
      ...(names ? [{ ...names, at: { x: 0, y } }] : []),
    ],
    bottom: y + height,
  };
}

/** A group where there is anything in it. */
export function some(name: string, items: readonly Item[], at: NonNullable<Group["at"]>): Group[] {
  return items.length === 0 ? [] : [group(name, items, { at })];
}

/** The notes in view, and the height of the strip for their labels; none where they stand in a chart above. */
function notesIn({ state, frame, measure, leads }: Easel, chart: TimedChart) {
  const { span, position, markOf, taken, height } = chart;
  const room = { ...frame, width: axisWidth(frame), measure };
  const remarks = createRemarks(state).value;
  const levels = leads ? levelsFor(state.coverage, remarks, room) : 0;
  const notes: readonly PlacedNote[] = layOutNotes(remarks, {
    ...room,
    span: span.value,
    position: position.value,
    levels,
    ...(taken ? { taken: () => taken(measure) } : {}),
    anchorOf: ({ article }) => {
      const mark = article === null || !leads ? null : (markOf?.(article) ?? null);
      return mark !== null && mark.y >= 0 && mark.y <= height ? mark : null;
    },
  });
  return { notes, strip: Math.ceil(levels * LABEL_HEIGHT * frame.em) };
}
