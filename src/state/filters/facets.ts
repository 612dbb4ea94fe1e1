import type { Article } from "../../graph/coverage.ts";
import { FACETS, NONE, type QualityRange } from "./filters.ts";

/** What is counted by value: each facet, and quality, of which one chooses a range. */
export const COUNTED = [...FACETS, "quality"] as const;

export type CountedId = (typeof COUNTED)[number];

/** The values that an article has of a facet: keys of groups, or words; never empty. */
export const VALUES_OF: Readonly<Record<CountedId, (article: Article) => readonly string[]>> = {
  topic: ({ topics }) => (topics.length === 0 ? [NONE] : topics),
  provider: ({ provider }) => [provider],
  story: ({ story }) => [story ?? NONE],
  type: ({ type }) => [type ?? NONE],
  category: ({ category }) => [category ?? NONE],
  published: ({ published }) => [published === null ? NONE : published ? "yes" : "no"],
  filed: ({ filed }) => [filed ? "filed" : "listed"],
  dated: ({ time }) => [time === null ? "undated" : "dated"],
  quality: ({ quality }) => [quality === null ? NONE : String(quality)],
};

/** Whether the values that an article has of a facet pass the chosen ones; none chosen lets all through. */
export function choiceOf(chosen: readonly string[]): (values: readonly string[]) => boolean {
  const wanted = new Set(chosen);
  return (values) => wanted.size === 0 || values.some((value) => wanted.has(value));
}

/** What has no quality is within no range. */
export function isWithin({ quality }: Article, range: QualityRange | null): boolean {
  if (range === null) return true;
  return quality !== null && quality >= range.least && quality <= range.most;
}
