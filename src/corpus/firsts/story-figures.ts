import type { PublishTime } from "../reading/publish-time.ts";
import { foldName } from "../text/clean-text.ts";
import { compareText } from "../text/compare-text.ts";
import { compareTimed, type OutletRecord, rankOutlets, type TimedArticle } from "./outlets.ts";
import { articlesPerDay, halfLife } from "./pace.ts";

export interface StoryArticle extends TimedArticle {
  readonly topics: readonly string[];
}

/** What the articles of a story say of its course. Articles are named by canonical URL. */
export interface StoryFigures {
  readonly outlets: readonly OutletRecord[];
  /** Those that were first as far as the times are known, in order of time. */
  readonly firsts: readonly string[];
  readonly last: string | null;
  readonly span: { readonly first: string; readonly last: string } | null;
  readonly halfLife: number | null;
  readonly days: [day: string, articles: number][];
  /** Folded names, sorted. */
  readonly topics: readonly string[];
}

/**
 * Measures a story.
 *
 * Cost: O(n log n) for its articles.
 */
export function measureStory(
  articles: readonly StoryArticle[],
  wireOf: (canonicalUrl: string) => string | undefined,
): StoryFigures {
  const dated = articles
    .filter((article) => article.publishedAt !== null)
    .toSorted(compareTimed) as (StoryArticle & { readonly publishedAt: PublishTime })[];
  const times = dated.map(({ publishedAt }) => publishedAt);
  const outlets = rankOutlets(articles, wireOf);
  const [first, last] = [times.at(0), times.at(-1)];
  return {
    outlets,
    firsts: outlets.filter(({ rank }) => rank === 1).map(({ article }) => article),
    last: dated.at(-1)?.canonicalUrl ?? null,
    span: first && last ? { first: first.at, last: last.at } : null,
    halfLife: halfLife(times),
    days: articlesPerDay(times),
    topics: commonTopics(articles),
  };
}

/** The topics of at least half of those articles that name one: listed ones never do. */
function commonTopics(articles: readonly StoryArticle[]): string[] {
  const named = articles
    .filter(({ topics }) => topics.length > 0)
    .map(({ topics }) => new Set(topics.map(foldName)));
  const counts = new Map<string, number>();
  for (const topic of named.flatMap((topics) => [...topics])) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts.keys()]
    .filter((topic) => (counts.get(topic) ?? 0) * 2 >= named.length)
    .toSorted(compareText);
}
