import { interpolateLab, piecewise, quantize, rgb } from "d3";
import type { Article, Coverage } from "../graph/coverage.ts";
import { type Palette, STORY_HUES } from "./palette.ts";

/** What the articles and the stories are drawn in, as `#rrggbb`. Each look-up is constant. */
export interface Colours {
  readonly article: (article: Article) => string;
  readonly story: (key: string) => string;
  /** Every colour that an article can have, in the order in which bars are stacked, from the ground up. */
  readonly stack: readonly string[];
}

/** The stories that have a hue of their own: the largest ones, as many as there are hues. */
export function colouredStories({ stories }: Coverage): string[] {
  return [...stories.keys()].slice(0, STORY_HUES.length);
}

/**
 * An article has its story's colour, if that is one of the largest stories: more hues than an eye
 * can tell apart would say nothing. All others are plain. A corpus in which no story was found is
 * coloured by time instead.
 *
 * Cost: O(1); by time O(n), once.
 */
export function coloursOf(coverage: Coverage, palette: Palette): Colours {
  if (coverage.stories.size === 0) return coloursByTime(coverage, palette);
  const hues = new Map(
    colouredStories(coverage).map((key, rank) => [key, palette[STORY_HUES[rank] ?? "plain"]]),
  );
  const colourOf = (story: string) => hues.get(story) ?? palette.plain;
  return {
    article: ({ story }) => (story === null ? palette.plain : colourOf(story)),
    story: colourOf,
    stack: [...hues.values(), palette.plain],
  };
}

/** Few enough shades to share strings, more than an eye can tell apart. */
const SHADES = 64;

/** The ramp from the corpus's first article to its last, as `#rrggbb`. */
export function timeRamp(palette: Palette): string[] {
  const ends = [palette["story-1"], palette["story-3"], palette["story-2"]];
  const mix = piecewise(interpolateLab, ends);
  return quantize((t) => rgb(mix(t)).formatHex(), SHADES);
}

/**
 * By an article's place among all dated articles, not by its time, because coverage comes in
 * bursts: on a linear ramp nearly all of a burst would have one colour. Undated articles are plain.
 */
function coloursByTime({ dated }: Coverage, palette: Palette): Colours {
  const ramp = timeRamp(palette);
  const last = Math.max(1, dated.length - 1);
  const colours = new Map(
    dated.map(({ key }, rank) => [key, ramp[Math.round((rank / last) * (SHADES - 1))]]),
  );
  return {
    article: ({ key }) => colours.get(key) ?? palette.plain,
    story: () => palette.plain,
    stack: [...ramp, palette.plain],
  };
}
