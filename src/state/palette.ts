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
  "plain",
] as const;

export type PaletteToken = (typeof PALETTE_TOKENS)[number];
export type Palette = Readonly<Record<PaletteToken, string>>;

/** The hues of stories, the largest story's first. */
export const STORY_HUES = ["story-1", "story-2", "story-3", "story-4"] as const;
