import { interpolateLab, piecewise, quantize, rgb } from "d3";
import type { Coverage } from "../graph/coverage.ts";
import { coloursByCategory } from "./measures/category-colours.ts";
import type { Colours } from "./measures/colours.ts";
import { communityGrouping, providerGrouping, topicGrouping } from "./measures/groupings.ts";
import { coloursByKind } from "./measures/kind-colours.ts";
import type { Measures } from "./measures/measures.ts";
import { coloursByMeasure } from "./measures/ramp-colours.ts";
import { type Palette, STORY_HUES } from "./palette.ts";
import type { View } from "./view/view.ts";

/** The stories that have a hue of their own: the largest ones, as many as there are hues. */
export function colouredStories({ stories }: Coverage): string[] {
  return [...stories.keys()].slice(0, STORY_HUES.length);
}

/** What is to be coloured, and with what. */
interface Colouring {
  readonly coverage: Coverage;
  readonly measures: Measures;
  readonly palette: Palette;
}

/** Colours that say what is chosen. Cost: one pass over the articles at most. */
export function coloursBy(
  choice: View["colour"],
  { coverage, measures, palette }: Colouring,
): Colours {
  switch (choice) {
    case "story":
      return coverage.stories.size === 0
        ? coloursByTime(coverage, palette)
        : coloursByStory(coverage, palette);
    case "kind":
      return coloursByKind(coverage, palette);
    case "topic":
      return coloursByCategory(topicGrouping(coverage), coverage, palette);
    case "provider":
      return coloursByCategory(providerGrouping(coverage), coverage, palette);
    case "community":
      return coloursByCategory(communityGrouping(coverage), coverage, palette);
    case "lag":
    case "quality":
      return coloursByMeasure(measures[choice], coverage, palette);
    default:
      return choice satisfies never;
  }
}

/**
 * An article has its story's colour, if that is one of the largest stories: more hues than an eye
 * can tell apart would say nothing. All others are plain; providers and topics are drawn in ink.
 */
function coloursByStory(coverage: Coverage, palette: Palette): Colours {
  const { articles, stories } = coverage;
  const categories = colouredStories(coverage).map((key, rank) => ({
    key,
    name: stories.get(key)?.label ?? "",
    colour: palette[STORY_HUES[rank] ?? "plain"],
  }));
  const hues = new Map(categories.map(({ key, colour }) => [key, colour]));
  const colourOf = (story: string | null) => hues.get(story ?? "") ?? palette.plain;
  return {
    article: ({ story }) => colourOf(story),
    story: colourOf,
    mark: (key) => {
      const article = articles.get(key);
      if (article) return colourOf(article.story);
      return stories.has(key) ? colourOf(key) : palette.ink;
    },
    stack: [...hues.values(), palette.plain],
    meaning: {
      is: "categories",
      categories,
      inView: (presence) => new Map(categories.map(({ key }) => [key, presence.articlesOf(key)])),
    },
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
 * For a corpus in which no story was found. By an article's place among all dated articles, not by
 * its time, because coverage comes in bursts: on a linear ramp nearly all of a burst would have one
 * colour. Undated articles are plain; providers and topics are drawn in ink.
 *
 * Cost: O(n), once.
 */
function coloursByTime({ dated, articles }: Coverage, palette: Palette): Colours {
  const shades = timeRamp(palette);
  const last = Math.max(1, dated.length - 1);
  const colours = new Map(
    dated.map(({ key }, rank) => [key, shades[Math.round((rank / last) * (SHADES - 1))]]),
  );
  const ofArticle = (key: string) => colours.get(key) ?? palette.plain;
  return {
    article: ({ key }) => ofArticle(key),
    story: () => palette.plain,
    mark: (key) => (articles.has(key) ? ofArticle(key) : palette.ink),
    stack: [...shades, palette.plain],
    meaning: { is: "order", shades },
  };
}
