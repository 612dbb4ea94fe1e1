import type { Article } from "../../graph/coverage.ts";
import { countTogether, GROUPS_OF } from "./count-together.ts";
import { articlesOf, type Sight } from "./things.ts";

/** What several things of any kind have in common, of what is in view. Keys. */
export interface InCommon {
  /** In time order. */
  readonly articles: readonly string[];
  readonly topics: readonly string[];
  readonly stories: readonly string[];
  readonly providers: readonly string[];
}

/**
 * The articles that belong to each of the things, and the topics, stories and providers of which each
 * thing has an article. The things themselves are not among them.
 *
 * Cost: the articles of the things.
 */
export function inCommon(keys: readonly string[], sight: Sight): InCommon {
  const things = new Set(keys);
  const lists = keys.map((key) => articlesOf(key, sight));
  const shared = (of: (article: Article) => readonly string[]) =>
    countTogether(lists, of)
      .filter(({ key, shared: count }) => count === lists.length && !things.has(key))
      .map(({ key }) => key);
  return {
    articles: sharedArticles(lists).filter((key) => !things.has(key)),
    topics: shared(GROUPS_OF.topic),
    stories: shared(GROUPS_OF.story),
    providers: shared(GROUPS_OF.provider),
  };
}

/** Keys of the articles that are in all of the lists, in the order of the first. */
export function sharedArticles(lists: readonly (readonly Article[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list.map(({ key }) => key)));
  return first.map(({ key }) => key).filter((key) => sets.every((set) => set.has(key)));
}
