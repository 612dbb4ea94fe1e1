import { filled, type Item, stroked } from "../../network/picture/drawing.ts";
import { inkOf } from "../../network/picture/ink.ts";
import { type Measure, Pen } from "../../network/picture/pen.ts";
import type { Palette } from "../../state/palette.ts";
import { LABEL_HEIGHT, noteFont, type NoteRoom, type PlacedNote } from "../notes/placed-note.ts";

/** What notes are drawn with, in CSS pixels. */
interface Look extends Pick<NoteRoom, "em" | "fontFamily"> {
  readonly palette: Palette;
  readonly measure: Measure;
  /** Whether a note without room for its label has a tick; where the words stand in a chart above, none has. */
  readonly leads: boolean;
}

/** What little of the ink a band is; tokens.css has about the same as its shade. */
export const SHADE = 0.065;
const DASH = [3, 3];
/** Half the side of a tick, and from a mark to where its leader begins, as multiples of the text's size. */
const TICK = 0.28;
const CLEAR = 0.55;

/** Lines, bands and the labels above the marks. @param height from the top of the labels down to the end of the chart. */
export function noteItems(notes: readonly PlacedNote[], height: number, look: Look): Item[] {
  const { palette, em, leads } = look;
  const above = notes.filter(({ anchor }) => anchor === null);
  const bands = above.flatMap(({ x, end, label }) => {
    if (end === null) return [];
    const y = label?.y ?? 0;
    const width = Math.max(2, Math.round(end - x));
    return [filled({ x: Math.round(x), y, width, height: height - y }, palette.ink, SHADE)];
  });
  const lines = above.map(({ x, label }) => {
    const stroke = { ...inkOf(palette["ink-3"]), width: 1, dash: DASH };
    return stroked({ d: rounded(`M${Math.round(x) + 0.5},${label?.y ?? 0}V${height}`) }, stroke);
  });
  const ticks = above
    .filter(({ label }) => leads && label === null)
    .map(({ x }) => {
      const [at, size, middle] = [Math.round(x) + 0.5, TICK * em, 0.5 * em];
      const d = `M${at - size},${middle}L${at},${middle - size}L${at + size},${middle}L${at},${middle + size}Z`;
      return filled({ d: rounded(d) }, palette["ink-3"]);
    });
  return [...bands, ...lines, ...ticks, ...textItems(above, look)];
}

/** Labels beside marks, and the leaders to them, to be drawn over the marks: from the upper left of those. */
export function besideItems(notes: readonly PlacedNote[], look: Look): Item[] {
  const { palette, em } = look;
  const beside = notes.filter(({ anchor }) => anchor !== null);
  const leaders = beside.flatMap(({ anchor, label }) => {
    if (anchor === null || label === null) return [];
    const end = label.x > anchor.x ? label.x : label.x + label.width;
    const [dx, dy] = [end - anchor.x, label.y + label.height / 2 - anchor.y];
    const share = Math.min(1, (CLEAR * em) / Math.hypot(dx, dy));
    const d = `M${anchor.x + dx * share},${anchor.y + dy * share}L${anchor.x + dx},${anchor.y + dy}`;
    return [stroked({ d: rounded(d) }, { ...inkOf(palette["ink-3"]), width: 1 })];
  });
  const grounds = beside.flatMap(({ label }) =>
    label === null ? [] : [filled(boxOf(label), palette.paper)],
  );
  return [...leaders, ...grounds, ...textItems(beside, look)];
}

function textItems(notes: readonly PlacedNote[], look: Look): Item[] {
  const pen = new Pen(look.measure);
  pen.font = noteFont(look);
  pen.fillStyle = look.palette["ink-2"];
  pen.textBaseline = "middle";
  for (const { label } of notes) {
    if (label !== null) pen.fillText(label.text, label.x, label.y + (LABEL_HEIGHT * look.em) / 2);
  }
  return pen.items;
}

function boxOf({ x, y, width, height }: NonNullable<PlacedNote["label"]>) {
  const [left, top, wide, high] = [x, y, width, height].map((each) => Math.round(each * 100) / 100);
  return { x: left ?? 0, y: top ?? 0, width: wide ?? 0, height: high ?? 0 };
}

/** A path with two decimals. */
function rounded(d: string): string {
  return d.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
