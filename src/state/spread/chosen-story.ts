import type { Coverage, CoverageStory } from "../../graph/coverage.ts";
import { passing } from "../filters/passing.ts";
import type { State } from "../state.ts";

const bySize = new WeakMap<Coverage, readonly CoverageStory[]>();

/** The stories of two outlets or more, those of the most first. Cost: O(s log s), once a coverage. */
function sharedStories(coverage: Coverage): readonly CoverageStory[] {
  const known = bySize.get(coverage);
  if (known) return known;
  const shared = [...coverage.stories.values()].filter(({ outlets }) => outlets.length > 1);
  // Of as many outlets, those of the most articles first: they come in that order.
  const sorted = shared.toSorted((a, b) => b.outlets.length - a.outlets.length);
  bySize.set(coverage, sorted);
  return sorted;
}

/** The stories in view that two outlets or more had, those of the most outlets first. Cost: O(s). */
export function largestStories({ coverage, presence }: State, most: number): CoverageStory[] {
  const { now } = presence.value;
  const found: CoverageStory[] = [];
  for (const story of sharedStories(coverage)) {
    if (found.length === most) break;
    if (now.articlesOf(story.key) > 0) found.push(story);
  }
  return found;
}

/** Which story is told, and why it is that one. */
export interface Chosen {
  readonly story: CoverageStory | null;
  /** Whether something of a story, or an article that is in none, is selected. */
  readonly isAsked: boolean;
  /** Whether there are other stories among which it was chosen. */
  readonly isAmongOthers: boolean;
}

/**
 * The story that is selected last, or of which an article is; else the one of the most outlets in
 * view. None when an article is selected that is in no story: another story would say nothing of it.
 */
export function chosenStory(state: State): Chosen {
  const { articles, stories } = state.coverage;
  for (const key of state.selected.value.toReversed()) {
    const article = articles.get(key);
    const story = stories.get(article?.story ?? key);
    if (story || article) return { story: story ?? null, isAsked: true, isAmongOthers: true };
  }
  const [story = null, other] = largestNow(state);
  return { story, isAsked: false, isAmongOthers: other !== undefined };
}

/** The two largest; while it is played, of all time: the story must not change as the play-head moves on. */
function largestNow(state: State): readonly CoverageStory[] {
  if (state.head.value === null) return largestStories(state, 2);
  const passes = passing(state.filters.value);
  const { articles } = state.coverage;
  const isLeft = (key: string) => {
    const article = articles.get(key);
    return article !== undefined && passes(article);
  };
  const found: CoverageStory[] = [];
  for (const story of sharedStories(state.coverage)) {
    if (found.length === 2) break;
    if (story.articles.some(isLeft)) found.push(story);
  }
  return found;
}
