import * as fc from "fast-check";
import type { StoryArticle } from "../../../../src/corpus/firsts/story-figures.ts";
import type { PublishTime } from "../../../../src/corpus/reading/publish-time.ts";

/** Within three days; of every third only the day is known. */
export const mixedTime = fc
  .tuple(fc.integer({ min: 0, max: 3 * 86_400 }), fc.integer({ min: 0, max: 2 }))
  .map(([second, kind]): PublishTime => {
    const at = new Date(Date.UTC(2020, 5, 10) + second * 1000).toISOString();
    return kind === 0
      ? { at: `${at.slice(0, 10)}T00:00:00Z`, precision: "day" }
      : { at: `${at.slice(0, 19)}Z`, precision: "minute" };
  });

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
