import type { Outlet } from "../../graph/contract.ts";
import type { Coverage, CoverageStory } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import { formatLagRange, gapBetween } from "../../state/lag-format.ts";
import { rankedIn } from "../../state/ranked-outlets.ts";
import { ordinal } from "../../state/story-words.ts";

/** `8 outlets in order`; `11 outlets, 8 with a place`: a wire copy and an undated article have none. */
export function outletsInWords(story: CoverageStory): string {
  const { length } = story.outlets;
  const ranked = rankedIn(story).length;
  const outlets = countOf(length, "outlet");
  if (length === 1 || ranked === 0) return outlets;
  return ranked === length ? `${outlets} in order` : `${outlets}, ${ranked} with a place`;
}

/** An outlet's place in a story, as a table shows it and as it is read out. */
export interface OutletWords {
  /** `1`, `3=` for a joint place; empty without one. */
  readonly rank: string;
  /** `3rd`, `joint 3rd`, `no place`. */
  readonly spoken: string;
  /** `first`, `+ 2 h 14 min`, `same day`, `undated`. */
  readonly lag: string;
}

/** What stands beside each outlet of a story. */
export function outletWords(outlet: Outlet, story: CoverageStory, coverage: Coverage): OutletWords {
  return { ...rankWords(outlet, story), lag: lagWords(outlet, story, coverage) };
}

function rankWords({ rank }: Outlet, { outlets }: CoverageStory) {
  if (rank === null) return { rank: "", spoken: "no place" };
  const isJoint = outlets.filter((other) => other.rank === rank).length > 1;
  return {
    rank: isJoint ? `${rank}=` : String(rank),
    spoken: isJoint ? `joint ${ordinal(rank)}` : ordinal(rank),
  };
}

function lagWords(
  { rank, lag, article }: Outlet,
  story: CoverageStory,
  coverage: Coverage,
): string {
  if (lag === null) return "undated";
  if (rank === 1) return "first";
  const { articles } = coverage;
  const gap = gapBetween(articles.get(story.outlets[0]?.article ?? ""), articles.get(article));
  if (gap?.isSameMinute) return "same minute";
  return gap?.isSameDay ? "same day" : `+ ${formatLagRange(lag)}`;
}
