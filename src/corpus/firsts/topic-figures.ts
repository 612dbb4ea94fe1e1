import { foldName } from "../text/clean-text.ts";
import type { PublishTime } from "../reading/publish-time.ts";
import { articlesPerDay, halfLife } from "./pace.ts";
import type { StoryArticle } from "./story-figures.ts";

export interface TopicFigures {
  readonly providers: number;
  /** Seconds. */
  readonly halfLife: number | null;
  readonly days: [day: string, articles: number][];
}

/** Measures topics, by folded name. Cost: O(n log n) for n articles with their topics. */
export function measureTopics(articles: readonly StoryArticle[]): (folded: string) => TopicFigures {
  const timesOf = new Map<string, PublishTime[]>();
  const providersOf = new Map<string, Set<string>>();
  for (const { topics, publishedAt, domain } of articles) {
    for (const topic of new Set(topics.map(foldName))) {
      const times = timesOf.get(topic) ?? [];
      const providers = providersOf.get(topic) ?? new Set();
      timesOf.set(topic, times);
      providersOf.set(topic, providers);
      if (publishedAt !== null) times.push(publishedAt);
      providers.add(domain);
    }
  }
  return (folded) => {
    const times = timesOf.get(folded) ?? [];
    return {
      providers: providersOf.get(folded)?.size ?? 0,
      halfLife: halfLife(times),
      days: articlesPerDay(times),
    };
  };
}
