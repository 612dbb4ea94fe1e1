import type { StoryArticle } from "../../../../src/corpus/firsts/story-figures.ts";

/** An article by a domain at a time (ISO 8601, a day, or null). */
export function timed(
  domain: string,
  at: string | null,
  name = "a",
  topics: readonly string[] = [],
): StoryArticle {
  const isDay = at !== null && !at.includes("T");
  return {
    canonicalUrl: `https://${domain}/${name}`,
    domain,
    publishedAt:
      at === null
        ? null
        : { at: isDay ? `${at}T00:00:00Z` : at, precision: isDay ? "day" : "minute" },
    topics,
  };
}
