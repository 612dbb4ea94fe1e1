import type { Outlet } from "../graph/contract.ts";
import type { CoverageStory } from "../graph/coverage.ts";
import { countOf } from "./count-format.ts";

/** The outlets that have a place in a story: those with a dated report of their own. */
export function rankedIn({ outlets }: CoverageStory): readonly Outlet[] {
  return outlets.filter(({ rank }) => rank !== null);
}

/**
 * The outlets that places are counted among: `5 outlets`; where others ran a wire copy only, or have
 * no date, with what tells the counted ones from them.
 */
export function countedOutlets(story: CoverageStory): string {
  const count = countOf(rankedIn(story).length, "outlet");
  const others = story.outlets.filter(({ rank }) => rank === null);
  if (others.length === 0) return count;
  const dated = others.some(({ copyOf }) => copyOf === null) ? "dated " : "";
  return `${count} with a ${dated}report of their own`;
}
