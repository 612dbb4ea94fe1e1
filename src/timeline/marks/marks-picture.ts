import { computed, type ReadonlySignal } from "@preact/signals";
import type { Article, CoverageStory } from "../../graph/coverage.ts";
import { colouredStories } from "../../state/colour.ts";
import type { Firsts } from "../../state/firsts.ts";
import type { Palette } from "../../state/palette.ts";
import type { Focus, State } from "../../state/state.ts";
import { createMajority, type Majority } from "./majority.ts";

/** How marks look, wherever they stand. */
export interface MarksPicture {
  readonly palette: Palette;
  readonly colourOf: (article: Article) => string;
  readonly majority: Majority;
  readonly focus: Focus | null;
  readonly selection: string | null;
  readonly firsts: Firsts;
  /** The stories whose firsts are named. */
  readonly named: ReadonlyMap<string, CoverageStory>;
}

/** How much is left of a mark that is not lit. */
export const DIMMED = 0.32;

/** Whether a mark stands out against others: all do, while nothing is in focus. */
export function isLit({ article }: { readonly article: Article }, { focus }: MarksPicture) {
  return focus === null || focus.lit.has(article.key);
}

/** The same for every chart of a state. Cost: a story's articles where it is in focus. */
export function createMarksPicture(state: State): ReadonlySignal<MarksPicture> {
  const { coverage, firsts, palette, colourOf, colours, selection, focus } = state;
  const coloured = colouredStories(coverage);
  const majority = computed(() => createMajority(colours.value));
  return computed(() => ({
    palette: palette.value,
    colourOf: colourOf.value,
    majority: majority.value,
    focus: focus.value,
    selection: selection.value,
    firsts,
    named: namedStories(state, coloured),
  }));
}

/** The stories with a colour, and the one in focus. */
function namedStories(
  { coverage, focus }: State,
  coloured: readonly string[],
): ReadonlyMap<string, CoverageStory> {
  return new Map(
    [...coloured, ...(focus.value?.keys ?? [])].flatMap((key) => {
      const story = coverage.stories.get(key);
      return story ? [[key, story] as const] : [];
    }),
  );
}
