import type { Coverage } from "../../graph/coverage.ts";
import type { Palette, PaletteToken } from "../palette.ts";
import { MARK_KINDS, type MarkKind } from "../view/view.ts";
import type { Colours } from "./colours.ts";
import { KIND_NAMES, kindOf } from "./marks-of.ts";

const HUES: Readonly<Record<MarkKind, PaletteToken>> = {
  article: "story-2",
  provider: "story-1",
  topic: "story-4",
  story: "story-3",
};

/** A hue for each kind of mark. */
export function coloursByKind(coverage: Coverage, palette: Palette): Colours {
  const colourOf = (kind: MarkKind) => palette[HUES[kind]];
  return {
    article: () => colourOf("article"),
    story: () => colourOf("story"),
    mark: (key) => colourOf(kindOf(coverage, key) ?? "article"),
    stack: [colourOf("article")],
    meaning: {
      is: "categories",
      categories: MARK_KINDS.map((kind) => ({
        key: kind,
        name: KIND_NAMES[kind],
        colour: colourOf(kind),
      })),
      inView: ({ counts }) =>
        new Map([
          ["article", counts.articles],
          ["provider", counts.providers],
          ["topic", counts.topics],
          ["story", counts.stories],
        ]),
    },
  };
}
