import { type PlacedLabel, skylineOf } from "./place-labels.ts";
import type { Bar } from "./stack-bars.ts";

/** As multiples of the text's size: a line of the key, and the air around it. */
export const KEY_LINE = 1.4;
const AIR = 0.6;

/** The key as a block of names below each other, of some width. */
export interface KeyBlock {
  readonly width: number;
  /** Of each name, in the order in which they are written. */
  readonly lines: readonly (readonly string[])[];
}

interface KeyRoom {
  readonly bars: readonly Bar[];
  /** The names that are written already. */
  readonly labels: readonly PlacedLabel[];
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly ground: number;
  readonly em: number;
}

/**
 * Where in the open above the bars a key has room: at the top of the plot, as far to the left as can be.
 * Of several blocks the first that fits; null where none does.
 *
 * Cost: the bars, for each block.
 */
export function placeKey(
  blocks: readonly KeyBlock[],
  { bars, labels, width, ground, em }: KeyRoom,
): { readonly block: KeyBlock; readonly x: number } | null {
  const sky = skylineOf(bars);
  for (const block of blocks) {
    const count = block.lines.reduce((sum, lines) => sum + lines.length, 0);
    const bottom = count * KEY_LINE * em;
    if (bottom > ground) continue;
    const taken = [
      ...sky.filter(({ top }) => top < bottom + AIR * em),
      ...labels
        .filter(({ y }) => y - em < bottom)
        .map(({ x, width: wide, align }) => {
          const start = align === "left" ? x : x - wide;
          return { start: start - AIR * em, end: start + wide + AIR * em };
        }),
    ].toSorted((a, b) => a.start - b.start);
    let free = 0;
    for (const { start, end } of [...taken, { start: width, end: width }]) {
      if (start - free >= block.width + 2 * AIR * em) return { block, x: free + AIR * em };
      free = Math.max(free, end);
    }
  }
  return null;
}
