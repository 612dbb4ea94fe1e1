import { compareText } from "../text/compare-text.ts";
import { comparePublishTimes, type PublishTime } from "../reading/publish-time.ts";
import { firstOf, isBefore, type Lag, lagBetween, type TimeSpan, timeSpan } from "./time-span.ts";

/** What an article's place in its story is told by; an ArticleRecord is one. */
export interface TimedArticle {
  readonly canonicalUrl: string;
  readonly domain: string;
  readonly publishedAt: PublishTime | null;
}

/** An outlet in a story: its earliest article there, and how that stands to the others'. */
export interface OutletRecord {
  readonly domain: string;
  /** Canonical URL. */
  readonly article: string;
  /** Among the providers' own reports, from 1; null for a wire copy and for an undated article. */
  readonly rank: number | null;
  /** After the first; null when undated. */
  readonly lag: Lag | null;
  /** Canonical URL of the earlier article of the story that this is a wire copy of. */
  readonly copyOf: string | null;
}

/**
 * The outlets of a story, the first first. Each stands where its earliest article stands. A wire copy
 * counts once, for the outlet that ran it first: the others get a lag and no rank, but where the times
 * don't tell who was first with the text, those share a rank. A rank is one more than the number of
 * reports that certainly came before, so that what cannot be told apart (the same minute, or a date
 * without a time) is a tie.
 *
 * Cost: O(n log n) for n articles, and the square of the number of outlets with a date only.
 *
 * @param wireOf the group of wire copies that an article belongs to, or undefined.
 */
export function rankOutlets(
  articles: readonly TimedArticle[],
  wireOf: (canonicalUrl: string) => string | undefined,
): OutletRecord[] {
  const inOrder = articles.toSorted(compareTimed);
  const originals = originalsIn(inOrder, wireOf);
  const earliest = new Map<string, TimedArticle>();
  for (const article of inOrder) {
    if (!earliest.has(article.domain)) earliest.set(article.domain, article);
  }
  const outlets = [...earliest.values()].map((article) => {
    const original = originals.get(article.canonicalUrl);
    const span = spanOf(article);
    return {
      article,
      span,
      isOwn: original === undefined,
      copyOf: original && isAfter(span, original) ? original.canonicalUrl : null,
    };
  });
  const rank = ranking(outlets.flatMap(({ span, isOwn }) => (span && isOwn ? [span] : [])));
  const ranked = outlets.map((outlet) => ({
    ...outlet,
    rank: outlet.span === null || outlet.copyOf !== null ? null : rank(outlet.span),
  }));
  const firsts = ranked.filter((outlet) => outlet.rank === 1);
  const first = firstOf(
    (firsts.length > 0 ? firsts : outlets.slice(0, 1)).flatMap(({ span }) => span ?? []),
  );
  return ranked.map(({ article, span, rank, copyOf }) => ({
    domain: article.domain,
    article: article.canonicalUrl,
    rank,
    lag: lagOf(span, first, rank === 1 && firsts.length === 1),
    copyOf,
  }));
}

function spanOf({ publishedAt }: TimedArticle): TimeSpan | null {
  return publishedAt === null ? null : timeSpan(publishedAt);
}

/** Whether something certainly came after an article, as far as both are dated. */
function isAfter(span: TimeSpan | null, article: TimedArticle): boolean {
  const before = spanOf(article);
  return before === null || span === null || isBefore(before, span);
}

function lagOf(span: TimeSpan | null, first: TimeSpan | null, isFirst: boolean): Lag | null {
  if (span === null || first === null) return null;
  return isFirst ? { least: 0, most: 0 } : lagBetween(first, span);
}

/** Of each wire copy but the first of its group: the first. */
function originalsIn(
  inOrder: readonly TimedArticle[],
  wireOf: (canonicalUrl: string) => string | undefined,
): ReadonlyMap<string, TimedArticle> {
  const firstOf = new Map<string, TimedArticle>();
  const originals = new Map<string, TimedArticle>();
  for (const article of inOrder) {
    const group = wireOf(article.canonicalUrl);
    if (group === undefined) continue;
    const first = firstOf.get(group);
    if (first === undefined) firstOf.set(group, article);
    else originals.set(article.canonicalUrl, first);
  }
  return originals;
}

/** One more than how many of the spans are certainly over before a given one begins. */
function ranking(spans: readonly TimeSpan[]): (span: TimeSpan) => number {
  const ends = Float64Array.from(spans, ({ to }) => to).toSorted();
  return (span) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = ends[middle] ?? 0;
      if (isBefore({ from: end, to: end }, span)) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** By time, undated ones last, then by URL. */
function compareTimed(a: TimedArticle, b: TimedArticle): number {
  const byTime =
    a.publishedAt === null || b.publishedAt === null
      ? Number(a.publishedAt === null) - Number(b.publishedAt === null)
      : comparePublishTimes(a.publishedAt, b.publishedAt);
  return byTime || compareText(a.canonicalUrl, b.canonicalUrl);
}
