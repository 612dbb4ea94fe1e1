import type { PublishTime } from "../../corpus/reading/publish-time.ts";
import type { ArticleAttributes } from "../contract.ts";

type Dated = Pick<ArticleAttributes, "publishedAt" | "precision">;

/** When an article was published, as exactly as it is known; null when undated. */
export function publishTimeOf({ publishedAt, precision }: Dated): PublishTime | null {
  return publishedAt === null || precision === null ? null : { at: publishedAt, precision };
}

/**
 * The same in ISO 8601, saying no more than is known: `2020-06-11T02:01:00Z`, or `2020-06-11` where
 * only the day (in UTC) is; null when undated.
 */
export function isoTimeOf({ publishedAt, precision }: Dated): string | null {
  return precision === "day" ? (publishedAt?.slice(0, 10) ?? null) : publishedAt;
}
