import { comparePublishTimes, type PublishTime } from "../reading/publish-time.ts";
import { compareText } from "../text/compare-text.ts";

/** What wire copies and stories are told by. */
export interface ReportedArticle {
  readonly canonicalUrl: string;
  /** The identity of its provider. */
  readonly domain: string;
  readonly title: string;
  readonly excerpt: string | null;
  readonly publishedAt: PublishTime | null;
  /** Canonical URLs of the articles that it lists as related. */
  readonly lists: readonly string[];
  readonly topics: readonly string[];
}

/** By publish time, undated ones last, ties by URL. */
function compareByTime(a: ReportedArticle, b: ReportedArticle): number {
  return compareTimes(a.publishedAt, b.publishedAt) || compareText(a.canonicalUrl, b.canonicalUrl);
}

function compareTimes(a: PublishTime | null, b: PublishTime | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePublishTimes(a, b);
}

/** In time order, so that whatever follows doesn't depend on the order they were given in. */
export function inTimeOrder(articles: readonly ReportedArticle[]): ReportedArticle[] {
  return articles.toSorted(compareByTime);
}
