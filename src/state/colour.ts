import { interpolateLab, piecewise, quantize, rgb } from "d3";
import type { Article, Coverage } from "../graph/coverage.ts";
import type { Palette } from "./palette.ts";

/** Few enough shades to share strings, more than an eye can tell apart. */
const SHADES = 64;

/** The ramp from the corpus's first article to its last, as `#rrggbb`. */
export function timeRamp(palette: Palette): string[] {
  const mix = piecewise(interpolateLab, [palette.early, palette.middle, palette.late]);
  return quantize((t) => rgb(mix(t)).formatHex(), SHADES);
}

/**
 * An article's colour: where it stands among all dated articles, from the earliest to the latest.
 * By rank, not by time, because coverage comes in bursts: on a linear ramp nearly all of a burst
 * would have one colour. Undated articles are grey.
 *
 * Cost: O(n) once, then a look-up.
 *
 * @returns the colour of an article as `#rrggbb`.
 */
export function articleColours(coverage: Coverage, palette: Palette): (article: Article) => string {
  const ramp = timeRamp(palette);
  const last = Math.max(1, coverage.dated.length - 1);
  const colours = new Map(
    coverage.dated.map(({ key }, rank) => [key, ramp[Math.round((rank / last) * (SHADES - 1))]]),
  );
  return ({ key }) => colours.get(key) ?? palette["ink-3"];
}
