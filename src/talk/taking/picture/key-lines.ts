import { filled, type Item, stroked } from "../../../network/picture/drawing.ts";
import { Pen } from "../../../network/picture/pen.ts";
import type { KeyEntry } from "../../stage/scene-key.ts";
import type { Type } from "./type.ts";

/** Pixels from row to row. */
export const KEY_ROW = 22;

const EM = 14;
/** Size of a mark in pixels, the air behind it, and that between entries. */
const MARK = 15;
const GAP = 6;
const AIR = 20;

/** A row of entries, and how wide it is in pixels. */
export interface KeyLine {
  readonly entries: readonly KeyEntry[];
  readonly width: number;
}

/** Entries in as few rows of a width as hold them in their order. */
export function keyLines(entries: readonly KeyEntry[], width: number, type: Type): KeyLine[] {
  const rows: { entries: KeyEntry[]; width: number }[] = [];
  for (const entry of entries) {
    const own = entryWidth(entry, type);
    const last = rows.at(-1);
    if (last === undefined || last.width + AIR + own > width) {
      rows.push({ entries: [entry], width: own });
    } else {
      last.entries.push(entry);
      last.width += AIR + own;
    }
  }
  return rows;
}

/** A row as it is drawn. @param top of its texts, which stand on one line with others of the foot. */
export function keyLineItems({ entries }: KeyLine, x: number, top: number, type: Type): Item[] {
  const pen = new Pen(type.measure);
  pen.font = fontOf(type);
  pen.fillStyle = type.palette["ink-2"];
  const marks: Item[] = [];
  let at = x;
  for (const entry of entries) {
    marks.push(...markItems(entry, at, top + 1.5, type.palette["ink-2"]));
    pen.fillText(entry.words, at + MARK + GAP, top + EM);
    at += entryWidth(entry, type) + AIR;
  }
  return [...marks, ...pen.items];
}

function entryWidth({ words }: KeyEntry, type: Type): number {
  return MARK + GAP + Math.ceil(type.measure(words, fontOf(type)));
}

function fontOf({ family }: Type): string {
  return `400 ${EM}px ${family}`;
}

/** The mark as on the stage. */
function markItems({ mark, colour }: KeyEntry, x: number, y: number, ink: string): Item[] {
  const unit = MARK / 16;
  const line = { colour: ink, width: 1.5 * unit };
  if (mark === "thread") {
    const [top, bottom, middle] = [y + 3 * unit, y + 13 * unit, x + 8 * unit];
    const d = `M${x} ${top}C${middle} ${top} ${middle} ${bottom} ${x + MARK} ${bottom}`;
    return [stroked({ d }, { ...line, dash: [3 * unit, 2 * unit] })];
  }
  const circle = (r: number) => ({ cx: x + 8 * unit, cy: y + 8 * unit, r: r * unit });
  if (mark === "hollow") return [stroked(circle(3.8), line)];
  if (mark === "disc") return [filled(circle(5), colour ?? ink)];
  return [stroked(circle(6.9), line), filled(circle(3.8), colour ?? ink)];
}
