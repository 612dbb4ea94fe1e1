import type { Coverage, CoverageStory } from "../../graph/coverage.ts";

/** The shared stories by what a provider has of them, the ones with the most articles first. */
export interface ProviderStories {
  readonly first: readonly CoverageStory[];
  /** Those on which it has a dated report of its own: in the others nobody knows whether it was first. */
  readonly placed: readonly CoverageStory[];
  /** Those in which it was first, too. */
  readonly covered: readonly CoverageStory[];
  readonly missed: readonly CoverageStory[];
}

/** The evidence of a provider's figures. Cost: O(o) for the outlets of all stories. */
export function storiesOf(provider: string, { stories }: Coverage): ProviderStories {
  const first: CoverageStory[] = [];
  const placed: CoverageStory[] = [];
  const covered: CoverageStory[] = [];
  const missed: CoverageStory[] = [];
  for (const story of stories.values()) {
    if (story.outlets.length < 2) continue;
    const outlet = story.outlets.find((one) => one.provider === provider);
    (outlet ? covered : missed).push(story);
    if (outlet && outlet.rank !== null) placed.push(story);
    if (outlet?.rank === 1) first.push(story);
  }
  return { first, placed, covered, missed };
}
