import type { Found, FoundKind, Hit } from "./search-index.ts";
import { countOf } from "../../state/count-format.ts";

/** A kind's results as they are shown: the best of them, and how many more there are. */
export interface ResultGroup {
  readonly kind: FoundKind;
  readonly hits: readonly Hit[];
  readonly more: number;
}

/** The few names before the many titles: a topic or a provider is what a short query means. */
const ORDER: readonly { kind: FoundKind; most: number }[] = [
  { kind: "topic", most: 4 },
  { kind: "provider", most: 6 },
  { kind: "story", most: 4 },
  { kind: "article", most: 20 },
];

/** The kinds that have results, each cut to what one can read. */
export function groupResults(found: Found): ResultGroup[] {
  return ORDER.map(({ kind, most }) => ({
    kind,
    hits: found[kind].slice(0, most),
    more: Math.max(0, found[kind].length - most),
  })).filter(({ hits }) => hits.length > 0);
}

/** `3 results: 1 provider, 2 articles`, for those who don't see them. */
export function resultsInWords(found: Found, query: string): string {
  const counts = ORDER.map(({ kind }) => ({ kind, count: found[kind].length }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return `Nothing found for ${query}`;
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countOf(count, kind));
  return `${countOf(total, "result")}: ${parts.join(", ")}`;
}
