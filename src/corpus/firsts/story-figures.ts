import type { PublishTime } from "../reading/publish-time.ts";
import { foldName } from "../text/clean-text.ts";
import { compareText } from "../text/compare-text.ts";
import { type OutletRecord, rankOutlets, type TimedArticle } from "./outlets.ts";
import { articlesPerDay, halfLife } from "./pace.ts";
import { latestInstant } from "./time-span.ts";

export interface StoryArticle extends TimedArticle {
  readonly topics: readonly string[];
}

/** What the articles of a story say of its course. Articles are named by canonical URL. */
export interface StoryFigures {
  readonly outlets: readonly OutletRecord[];
  /** Those that were first as far as the times are known, in order of time. */
  readonly firsts: readonly string[];
  /** One that none is certainly after. */
  readonly last: string | null;
  /** Times of articles, of a date its beginning; `first` is never after `last`. */
  readonly span: { readonly first: string; readonly last: string } | null;
  /** Seconds: see halfLife. */
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
  const dated = articles.filter(isDated).toSorted(compareBeginnings);
  const [first, last] = [dated.at(0), dated.at(-1)];
  const outlets = rankOutlets(articles, wireOf);
  return {
    outlets,
    firsts: outlets.filter(({ rank }) => rank === 1).map(({ article }) => article),
    last: last?.canonicalUrl ?? null,
    span: first && last ? { first: first.publishedAt.at, last: last.publishedAt.at } : null,
    halfLife: halfLife(dated.map(({ publishedAt }) => publishedAt)),
    days: articlesPerDay(dated.map(({ publishedAt }) => publishedAt)),
    topics: commonTopics(articles),
  };
}

type DatedArticle = StoryArticle & { readonly publishedAt: PublishTime };

function isDated(article: StoryArticle): article is DatedArticle {
  return article.publishedAt !== null;
}

/**
 * By the first moment that each can have come at, then by the last. The last of all in this order is
 * one that none is certainly after; it can have been the first only where any of them can.
 */
function compareBeginnings(a: DatedArticle, b: DatedArticle): number {
  return (
    compareText(a.publishedAt.at, b.publishedAt.at) ||
    latestInstant(a.publishedAt) - latestInstant(b.publishedAt) ||
    compareText(a.canonicalUrl, b.canonicalUrl)
  );
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
