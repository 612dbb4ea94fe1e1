import { bisectLeft, interpolateLab, piecewise, quantize, rgb } from "d3";
import type { Coverage } from "../../graph/coverage.ts";
import { type Palette, RAMP } from "../palette.ts";
import type { Colours } from "./colours.ts";
import type { Measure } from "./measure.ts";

/** As many as an eye can tell apart, and few enough that bars can be stacked of them. */
const SHADES = 16;

/** From the least to the most, as `#rrggbb`: the further from the paper, the more. */
export function measureRamp(palette: Palette): string[] {
  const mix = piecewise(
    interpolateLab,
    RAMP.map((token) => palette[token]),
  );
  return quantize((t) => rgb(mix(t)).formatHex(), SHADES);
}

/**
 * By a value's place among all that articles have, each counted once, and not by the value: of lags
 * most are hours and a few are weeks, and on a linear ramp nearly all would have one colour. What has
 * no value is plain; a group is coloured on the ramp of the articles.
 *
 * Cost: O(n log n), once.
 */
export function coloursByMeasure(measure: Measure, coverage: Coverage, palette: Palette): Colours {
  const shades = measureRamp(palette);
  const known = [...coverage.articles.keys()].flatMap((key) => measure.value(key) ?? []);
  const values = Float64Array.from(new Set(known)).toSorted();
  const last = Math.max(1, values.length - 1);
  const colourOf = (value: number | null) => {
    if (value === null) return palette.plain;
    const share = Math.min(1, bisectLeft(values, value) / last);
    return shades[Math.round(share * (SHADES - 1))] ?? palette.plain;
  };
  const mark = (key: string) => colourOf(measure.value(key));
  const ticks = new Set([values.at(0), values[values.length >> 1], values.at(-1)]);
  return {
    article: ({ key }) => mark(key),
    story: mark,
    mark,
    stack: [...shades, palette.plain],
    meaning: {
      is: "measure",
      measure,
      shades,
      ticks: [...ticks].filter((value) => value !== undefined),
    },
  };
}
