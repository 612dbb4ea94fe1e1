import type { Corpus } from "./corpus.ts";
import { type ProviderFigures, measureProviders } from "./firsts/provider-figures.ts";
import { measureStory, type StoryFigures } from "./firsts/story-figures.ts";
import { measureTopics, type TopicFigures } from "./firsts/topic-figures.ts";
import type { ArticleRecord } from "./identity/article-record.ts";
import type { StoryRecord } from "./stories/stories.ts";
import type { WireGroup } from "./wire/wire-copies.ts";

/** What follows from the articles of a corpus: wire copies, stories, and who was first in them. */
export interface Findings {
  readonly wires: readonly WireGroup[];
  readonly stories: readonly (StoryRecord & StoryFigures)[];
  readonly provider: (domain: string) => ProviderFigures;
  /** By folded name. */
  readonly topic: (folded: string) => TopicFigures;
}

/**
 * Measures the stories of a corpus, and with them its providers and topics.
 *
 * Cost: O(n log n) for n articles.
 */
export function measureFindings(
  { articles }: Corpus,
  wires: readonly WireGroup[],
  stories: readonly StoryRecord[],
): Findings {
  const byUrl = new Map(articles.map((article) => [article.canonicalUrl, article]));
  const groupOf = new Map(
    wires.flatMap(({ earliest, copies }) =>
      [earliest, ...copies.map(({ article }) => article)].map((url) => [url, earliest] as const),
    ),
  );
  const measured = stories.map((story) => {
    const members = story.articles
      .map((url) => byUrl.get(url))
      .filter((article): article is ArticleRecord => article !== undefined);
    return { ...story, ...measureStory(members, (url) => groupOf.get(url)) };
  });
  return {
    wires,
    stories: measured,
    provider: measureProviders(measured),
    topic: measureTopics(articles),
  };
}
