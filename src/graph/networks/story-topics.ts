import { compareText } from "../../corpus/text/compare-text.ts";
import type { NetworkArticle } from "./network-article.ts";

/** A story with a topic that articles of it are about. */
export interface StoryTopic {
  /** Both ends, as `source~target`. */
  readonly key: string;
  /** Key of the story. */
  readonly source: string;
  /** Key of the topic. */
  readonly target: string;
  /** How many of the story's articles are about the topic: one at least. */
  readonly articles: number;
}

/**
 * The links between stories and topics, in order of key: every topic that any article of a story is
 * about. (The story's own `topics` are only those that most of it is about.)
 *
 * Cost: O(n log n) for n articles and their topics.
 */
export function storyTopics(
  articles: Iterable<Pick<NetworkArticle, "story" | "topics">>,
): StoryTopic[] {
  const links = new Map<string, StoryTopic & { articles: number }>();
  for (const { story, topics } of articles) {
    if (story === null) continue;
    for (const topic of topics) {
      const key = `${story}~${topic}`;
      const known = links.get(key);
      if (known) known.articles += 1;
      else links.set(key, { key, source: story, target: topic, articles: 1 });
    }
  }
  return [...links.values()].toSorted((a, b) => compareText(a.key, b.key));
}
