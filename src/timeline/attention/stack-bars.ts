import { max, sum, ticks } from "d3";
import { formatCount } from "../../state/count-format.ts";
import type { Attention } from "../../state/view/timeline-parts.ts";
import { amountAt, type Tally } from "./count-bins.ts";

/** What a layer has in a bin; in pixels from the upper left of the plot. */
export interface Bar {
  readonly bin: number;
  readonly layer: number;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** As high as this, from its bottom, it is lit. */
  readonly lit: number;
}

/** A line across at a round amount. */
interface Rung {
  readonly y: number;
  readonly text: string;
}

export interface Plot {
  readonly bars: readonly Bar[];
  readonly rungs: readonly Rung[];
  /** Where the ground is. */
  readonly ground: number;
}

interface PlotRoom {
  /** Left edges of the bins and the right one of the last. */
  readonly xs: readonly number[];
  readonly height: number;
  readonly em: number;
  /** So many are drawn, the first ones. */
  readonly layers: number;
}

/** Above the highest bar, for a name; as a multiple of the text's size. */
const HEADROOM = 1.35;
const RUNGS = 3;
/** Between bars so wide that it doesn't eat them up; in pixels. */
const GAP = 1;
const WIDE = 4;

/**
 * Amounts as bars: on each other, each from the ground, or as shares of all in their bin; a bin with
 * nothing in it has no shares. Cost: O(bins × layers).
 */
export function plotBars(
  tally: Tally,
  lit: Tally | null,
  { how, perOutput }: Pick<Attention, "how" | "perOutput">,
  { xs, height, em, layers }: PlotRoom,
): Plot {
  const amountsIn = (bin: number) =>
    Array.from({ length: layers }, (_, layer) => amountAt(tally, bin, layer));
  const rows = Array.from({ length: tally.bins }, (_, bin) => amountsIn(bin));
  const totals = rows.map((row) => sum(row));
  const most = { stacked: max(totals), overlaid: max(rows.flat()), share: 1 }[how] ?? 0;
  const ground = Math.max(1, Math.floor(height) - 1);
  const room = Math.max(1, ground - HEADROOM * em);
  const tall = (amount: number) => (most === 0 ? 0 : (amount / most) * room);
  const bars: Bar[] = [];
  for (const [bin, row] of rows.entries()) {
    const x = Math.round(xs[bin] ?? 0);
    const wide = Math.round(xs[bin + 1] ?? x) - x;
    const width = Math.max(1, wide - (wide >= WIDE ? GAP : 0));
    let bottom = ground;
    for (const [layer, amount] of row.entries()) {
      if (amount === 0) continue;
      const scale = how === "share" ? 1 / (totals[bin] ?? 1) : 1;
      const top = bottom - tall(amount * scale);
      const shown = lit === null ? amount : Math.min(amount, amountAt(lit, bin, layer));
      bars.push({ bin, layer, x, width, top, bottom, lit: (shown / amount) * (bottom - top) });
      if (how !== "overlaid") bottom = top;
    }
  }
  const unit = how === "share" ? "share" : perOutput ? "outputs" : "articles";
  const rungs = rungsTo(most, unit).map(({ amount, text }) => ({ y: ground - tall(amount), text }));
  return { bars, rungs, ground };
}

/** Few, above the ground: whole articles, per cent, or round parts of an output. */
function rungsTo(most: number, unit: "articles" | "outputs" | "share") {
  if (unit === "share") {
    return [0.5, 1].map((amount) => ({ amount, text: `${amount * 100}%` }));
  }
  const round = ticks(0, most, RUNGS).filter(
    (amount) => amount > 0 && (unit === "outputs" || Number.isInteger(amount)),
  );
  return round.map((amount) => ({ amount, text: formatAmount(amount) }));
}

const exactly = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** `1,992`, `2.4`, `0.05`: whole from ten on. */
export function formatAmount(amount: number): string {
  return amount >= 10 ? formatCount(Math.round(amount)) : exactly.format(amount);
}
