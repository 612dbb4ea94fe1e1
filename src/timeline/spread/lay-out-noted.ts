import type { Measure } from "../../network/picture/pen.ts";
import type { Remark } from "../../state/notes/remarks.ts";
import { lagScale } from "../../state/spread/lag-scale.ts";
import type { Spread } from "../../state/spread/report.ts";
import type { View } from "../../state/view/view.ts";
import { layOutNotes, levelsIn } from "../notes/lay-out-notes.ts";
import type { PlacedNote } from "../notes/placed-note.ts";
import type { Box } from "../boxes.ts";
import { type SpreadFrame, type SpreadSize, spreadFrame } from "./spread-frame.ts";
import { layOutSpread, placesOfLags, type SpreadLayout } from "./spread-layout.ts";

/** A spread with the notes on it. */
export interface NotedLayout {
  readonly layout: SpreadLayout;
  /** From the left end of the axis and the top of their labels; those beside a mark from the top of the curve. */
  readonly notes: readonly PlacedNote[];
}

interface Noting {
  readonly remarks: readonly Remark[];
  readonly measure: Measure;
}

/**
 * Lays a spread out, with room for the notes whose lags it shows: each as long after the story's first
 * report as it is, or beside the mark of the report that it is on.
 *
 * Cost: O(n log n) for n outlets, and that of the notes.
 */
export function layOutNoted(
  spread: Spread,
  scale: View["scale"],
  size: SpreadSize,
  { remarks, measure }: Noting,
): NotedLayout {
  const bare = spreadFrame(size);
  const { left, em, fontFamily } = bare;
  const room = { ...axisOf(spread, scale, bare), em, fontFamily, measure };
  // A low box has no room for two.
  const levels = Math.min(bare.strip === null ? 1 : Infinity, levelsIn(remarks, room));
  const layout = layOutSpread(spread, scale, spreadFrame(size, levels));
  const { marks, frame } = layout;
  const notes = layOutNotes(remarks, {
    ...room,
    levels,
    anchorOf: ({ article }) => {
      const mark = marks.find(({ report }) => report.article.key === article?.key);
      return mark === undefined ? null : { x: mark.x - left, y: mark.y - frame.top };
    },
  });
  return { layout, notes };
}

/** The lags that are shown as the times at which they are. */
function axisOf(spread: Spread, scale: View["scale"], frame: SpreadFrame) {
  const zero = spread.zero ?? 0;
  const lags = lagScale(scale, spread.reports.at(-1)?.lag.most ?? 0);
  const place = placesOfLags(lags, frame);
  return {
    span: { from: zero, to: zero + lags.lagAt(1) * 1000 },
    position: (time: number) => place((time - zero) / 1000) - frame.left,
    width: frame.right - frame.left,
  };
}

/** Where the labels of notes are in the chart: no name may lie on them. */
export function noteBoxes({ layout, notes }: NotedLayout): Box[] {
  const { left, top, notesTop } = layout.frame;
  return notes.flatMap(({ label, anchor }) =>
    label === null
      ? []
      : [{ ...label, x: left + label.x, y: label.y + (anchor === null ? notesTop : top) }],
  );
}
