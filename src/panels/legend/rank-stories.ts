import type { CoverageStory } from "../../graph/coverage.ts";
import type { Presence } from "../../state/presence/presence.ts";

/** A story and how many of its articles are in view. */
interface RankedStory {
  readonly group: CoverageStory;
  readonly count: number;
}

/**
 * The stories in view, the most articles there first; of as many, the one that has more in all.
 *
 * Cost: O(s log s) for s stories.
 */
export function rankStories(
  stories: ReadonlyMap<string, CoverageStory>,
  presence: Pick<Presence, "articlesOf">,
): RankedStory[] {
  return [...stories.values()]
    .map((group) => ({ group, count: presence.articlesOf(group.key) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
