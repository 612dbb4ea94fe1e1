import type { Item } from "./drawing.ts";
import { type Measure, Pen } from "./pen.ts";
import { wrapped } from "./text-room.ts";

/** Where a paragraph goes, in pixels. */
interface Room {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

interface Face {
  /** Size of the text in pixels. */
  readonly em: number;
  readonly family: string;
  readonly measure: Measure;
}

interface Look {
  readonly weight: number;
  readonly ink: string;
  /** From line to line, as a multiple of the text's size. */
  readonly leading?: number;
}

/** A text in as many lines as it needs. @returns its items from `top` down, and where they end. */
export function paragraph(
  text: string,
  { x, top, width }: Room,
  { em, family, measure }: Face,
  { weight, ink, leading = 1.4 }: Look,
): { readonly items: Item[]; readonly bottom: number } {
  const pen = new Pen(measure);
  pen.font = `${weight} ${em}px ${family}`;
  pen.fillStyle = ink;
  const lines = wrapped(text, pen.font, width, measure);
  for (const [i, line] of lines.entries()) pen.fillText(line, x, top + (i * leading + 1) * em);
  return { items: pen.items, bottom: top + lines.length * leading * em };
}
