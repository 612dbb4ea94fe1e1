/** The colours that are drawn with, as `#rrggbb`; the tokens of the same names are in tokens.css. */
export const PALETTE_TOKENS = [
  "paper",
  "raised",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-strong",
  "edge",
  "accent",
  "story-1",
  "story-2",
  "story-3",
  "story-4",
  "hue-5",
  "hue-6",
  "hue-7",
  "ramp-1",
  "ramp-2",
  "ramp-3",
  "plain",
] as const;

export type PaletteToken = (typeof PALETTE_TOKENS)[number];
export type Palette = Readonly<Record<PaletteToken, string>>;

/** The hues of stories, the largest story's first. */
export const STORY_HUES = ["story-1", "story-2", "story-3", "story-4"] as const;

/** The hues of topics, providers and communities, the largest one's first. */
export const CATEGORY_HUES = [...STORY_HUES, "hue-5", "hue-6", "hue-7"] as const;

/** Where the ramp of a measure begins, what it passes, and where it ends. */
export const RAMP = ["ramp-1", "ramp-2", "ramp-3"] as const;
