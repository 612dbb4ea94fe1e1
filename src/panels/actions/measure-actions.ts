import { COLOUR_WORDS, SIZE_WORDS } from "../../state/history/choice-words.ts";
import { COLOURS, SIZES, type View } from "../../state/view/view.ts";
import type { Action } from "./action.ts";
import { choiceOf } from "./choice-action.ts";

const SIZE_HINTS: Readonly<Record<View["size"], string>> = {
  links: "degree neighbours",
  listed: "related cited in-degree",
  rank: "importance",
  quality: "heat",
  firsts: "scoops first",
  same: "equal none",
};

/** What size and colour of the marks say. */
export const MEASURE_ACTIONS: readonly Action[] = [
  ...SIZES.map((size) =>
    choiceOf("size", size, { label: `Size: ${SIZE_WORDS[size]}`, words: SIZE_HINTS[size] }),
  ),
  ...COLOURS.map((colour) =>
    choiceOf("colour", colour, { label: `Colour: ${COLOUR_WORDS[colour]}`, words: "color" }),
  ),
];
