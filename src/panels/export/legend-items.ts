import { linkStyle, markStyle } from "../../network/drawing/appearance.ts";
import { filled, type Item } from "../../network/picture/drawing.ts";
import { linkItems } from "../../network/picture/link-items.ts";
import { markItems } from "../../network/picture/mark-items.ts";
import { type Measure, Pen } from "../../network/picture/pen.ts";
import { wrapped } from "../../network/picture/text-room.ts";
import type { Palette } from "../../state/palette.ts";
import type { LegendKeys } from "./legend-keys.ts";

/** How texts of a picture are set. */
export interface Type {
  /** Size of the text in pixels. */
  readonly em: number;
  readonly family: string;
  readonly measure: Measure;
  readonly palette: Palette;
}

/** Heights of a line and of what parts two groups, width of a sample with its air: in text sizes. */
const LINE = 1.55;
const GAP = 0.9;
const SAMPLE = 2.4;
const LEADING = 1.25;
const RADIUS = 0.42;

/**
 * What marks, links and colours mean, one below the other.
 *
 * @returns its items from the origin down, and how high they are.
 */
export function legendItems(
  { marks, links, colour, colours, ramp, size }: LegendKeys,
  width: number,
  type: Type,
): { readonly items: Item[]; readonly height: number } {
  const { em, palette } = type;
  const items: Item[] = [];
  let y = 0;
  const row = (sample: readonly Item[], name: string) => {
    const lines = textItems(name, { x: SAMPLE * em, top: y, width: width - SAMPLE * em }, type);
    items.push(...sample, ...lines);
    y += (LINE + (lines.length - 1) * LEADING) * em;
  };
  const heading = (text: string) => {
    if (y > 0) y += GAP * em;
    items.push(...textItems(text, { x: 0, top: y, width }, type, 600).slice(0, 1));
    y += LINE * em;
  };
  const middle = () => ({ x: (SAMPLE / 2 - 0.3) * em, y: y + (LINE / 2) * em });
  const ground = { palette, dim: 0 };
  if (colours.length > 0 || ramp !== null) heading(colour);
  for (const each of colours) {
    const { x, y: at } = middle();
    row([filled({ cx: x, cy: at, r: RADIUS * em }, each.colour)], each.name);
  }
  if (ramp !== null) {
    items.push(...rampItems(ramp, y, width, type));
    y += 2 * LINE * em;
  }
  if (marks.length > 0) heading(size === "Size all the same" ? "Marks" : `Marks, ${lower(size)}`);
  for (const { name, ...mark } of marks) {
    const isInk = mark.kind === "provider" || mark.kind === "topic";
    const standing = { ...mark, colour: isInk ? palette.ink : palette["ink-2"] };
    const style = markStyle(standing, "normal", palette);
    row(markItems(style, middle(), RADIUS * em * (mark.isFirst ? 0.7 : 1), ground), name);
  }
  if (links.length > 0) heading("Lines");
  for (const { kind, name } of links) {
    const { y: at } = middle();
    const style = linkStyle(kind, "normal", { roomy: true, ink: palette["ink-2"] }, palette);
    const plain = { ...style, color: palette["ink-3"] };
    const [from, to] = [
      { x: 0, y: at },
      { x: (SAMPLE - 0.6) * em, y: at },
    ];
    row(linkItems(plain, from, to, { radius: 0, dim: 0 }), name);
  }
  return { items, height: y };
}

/** What ends and middle stand for is spread below the ramp as far as there is room. */
function rampItems(
  { shades, labels }: NonNullable<LegendKeys["ramp"]>,
  top: number,
  width: number,
  { em, family, measure, palette }: Type,
): Item[] {
  const wide = Math.min(width, 18 * em);
  const step = wide / Math.max(1, shades.length);
  const pen = new Pen(measure);
  pen.font = `400 ${0.92 * em}px ${family}`;
  pen.fillStyle = palette["ink-2"];
  const sum = (texts: readonly string[]) =>
    texts.reduce((total, text) => total + measure(text, pen.font), 0);
  const shown = sum(labels) + 2 * em <= wide ? labels : labels.filter((_, i) => i !== 1);
  const gap = (wide - sum(shown)) / Math.max(1, shown.length - 1);
  for (const [i, label] of shown.entries()) {
    pen.fillText(label, sum(shown.slice(0, i)) + i * gap, top + 2.3 * em);
  }
  const bars = shades.map((shade, i) =>
    filled({ x: i * step, y: top + 0.4 * em, width: step + 0.5, height: 0.7 * em }, shade),
  );
  return [...bars, ...pen.items];
}

/** A text in as many lines as it needs, the first in the middle of its row; an item each. */
function textItems(
  text: string,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  { em, family, measure, palette }: Type,
  weight = 400,
): Item[] {
  const pen = new Pen(measure);
  pen.font = `${weight} ${em}px ${family}`;
  pen.fillStyle = weight === 400 ? palette.ink : palette["ink-2"];
  pen.textBaseline = "middle";
  const lines = wrapped(text, pen.font, width, measure);
  for (const [i, line] of lines.entries()) {
    pen.fillText(line, x, top + (LINE / 2 + i * LEADING) * em);
  }
  return pen.items;
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
