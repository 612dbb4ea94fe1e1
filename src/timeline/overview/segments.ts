import type { Bin } from "./bins.ts";

/** A part of a bar in one colour, from and to a share of its height. */
export interface Segment {
  readonly bin: Bin;
  readonly colour: string;
  readonly start: number;
  readonly end: number;
}

/** The bar's colours one on the other, in the order of `stack` from the ground up. */
export function stacked(bin: Bin, stack: readonly string[]): Segment[] {
  let end = 0;
  return stack.flatMap((colour) => {
    const count = bin.counts.get(colour) ?? 0;
    if (count === 0) return [];
    const start = end;
    end += count / bin.total;
    return [{ bin, colour, start, end }];
  });
}

/** All of the bar in the colour in the middle of its articles, for colours that run on into each other. */
export function inOne(bin: Bin, stack: readonly string[]): Segment[] {
  const middle = stacked(bin, stack).find(({ end }) => end >= 0.5);
  return middle ? [{ ...middle, start: 0, end: 1 }] : [];
}
