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
  "early",
  "middle",
  "late",
] as const;

export type PaletteToken = (typeof PALETTE_TOKENS)[number];
export type Palette = Readonly<Record<PaletteToken, string>>;
