import type { CoverageStory } from "../../graph/coverage.ts";
import type { Presence } from "../../state/presence.ts";

/** A story and how many of its articles are in the window. */
export interface RankedStory {
  readonly group: CoverageStory;
  readonly count: number;
}

/**
 * The stories in the window: those with a colour first and in their own order, for they explain the
 * picture and are to stay put while the window moves; then the rest, the most articles first.
 *
 * Cost: O(s log s) for s stories.
 */
export function rankStories(
  stories: ReadonlyMap<string, CoverageStory>,
  coloured: readonly string[],
  presence: Pick<Presence, "articlesOf">,
): RankedStory[] {
  const present = [...stories.values()]
    .map((group) => ({ group, count: presence.articlesOf(group.key) }))
    .filter(({ count }) => count > 0);
  const hasColour = ({ group }: RankedStory) => coloured.includes(group.key);
  return [
    ...present.filter(hasColour),
    ...present.filter((story) => !hasColour(story)).toSorted((a, b) => b.count - a.count),
  ];
}
