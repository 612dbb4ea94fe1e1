import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import type { Firsts } from "../firsts.ts";
import type { Play } from "../view/timeline-parts.ts";

/** So many stories at most are paused at: a play-head that stops all the time tells nothing. */
const MOST_STORIES = 10;

/** Where a play-head pauses by itself. */
export interface Pauses {
  /** The firsts at which it does, in time order. */
  readonly at: readonly DatedArticle[];
  /** Their stories, the ones of the most articles first. */
  readonly stories: readonly string[];
  /** Whether there are more that it passes. */
  readonly isMore: boolean;
}

const NOWHERE: Pauses = { at: [], stories: [], isMore: false };

/** What is played, and who was first in it. */
interface Told {
  /** All that comes, in time order. */
  readonly articles: readonly DatedArticle[];
  readonly firsts: Firsts;
  readonly coverage: Coverage;
}

/**
 * The firsts at which a play-head pauses: those of the stories of which most articles come as it plays,
 * or of what is selected: a story itself, the stories of a topic, the story of an article, and those
 * that a provider was first with.
 *
 * Cost: one look at each article that is played.
 *
 * @param selected keys; they count where that is what it pauses at, alone.
 */
export function choosePauses(
  pauses: Play["pauses"],
  { articles, firsts, coverage }: Told,
  selected: readonly string[],
): Pauses {
  if (pauses === "none") return NOWHERE;
  const isMeant = pauses === "selected" ? meantBy(selected, coverage) : () => true;
  const ahead = articles.filter((article) => firsts.has(article.key) && isMeant(article));
  const sizes = new Map(ahead.map(({ key }) => [firsts.get(key) ?? "", 0]));
  for (const { story } of articles) {
    const size = sizes.get(story ?? "");
    if (story !== null && size !== undefined) sizes.set(story, size + 1);
  }
  // Of as many articles the one that comes first: the order of the map.
  const bySize = [...sizes].toSorted(([, a], [, b]) => b - a).map(([story]) => story);
  const stories = bySize.slice(0, MOST_STORIES);
  const chosen = new Set(stories);
  return {
    at: ahead.filter(({ key }) => chosen.has(firsts.get(key) ?? "")),
    stories,
    isMore: bySize.length > stories.length,
  };
}

/** Whether a first is one of what is selected. */
function meantBy(
  selected: readonly string[],
  { articles, stories }: Coverage,
): (article: DatedArticle) => boolean {
  const keys = new Set(selected.map((key) => articles.get(key)?.story ?? key));
  return ({ story, provider }) =>
    keys.has(provider) ||
    keys.has(story ?? "") ||
    (stories.get(story ?? "")?.topics.some((topic) => keys.has(topic)) ?? false);
}
