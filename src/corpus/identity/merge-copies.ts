import type { ArticleCopy } from "../reading/article-copy.ts";
import { looksDamaged } from "../text/clean-text.ts";
import { compareText } from "../text/compare-text.ts";
import { comparePublishTimes, type PublishTime } from "../reading/publish-time.ts";

/**
 * An article, found once however many copies of it the corpus holds. What names its provider went by
 * is said of the provider.
 */
export interface ArticleRecord extends Omit<ArticleCopy, "source" | "providerName"> {
  /** The files that it came from, sorted. */
  readonly sources: readonly string[];
}

/**
 * One record of all copies of an article, field by field: undamaged text over damaged, then what a
 * filed copy says over a listed one, then what most copies say, then (to depend on nothing else)
 * the first in order. A field that one copy leaves out comes from the others. The publish time is
 * the earliest. The order of the copies makes no difference.
 *
 * @param copies at least one, all of the same canonical URL.
 */
export function mergeCopies(copies: readonly ArticleCopy[]): ArticleRecord {
  const [first] = copies;
  if (first === undefined) throw new Error("an article needs a copy");
  return {
    canonicalUrl: first.canonicalUrl,
    url: chosen(copies, (copy) => copy.url, preferHttps),
    filed: copies.some((copy) => copy.filed),
    sources: unique(copies.map((copy) => copy.source)),
    title: chosen(copies, (copy) => copy.title, compareText),
    excerpt: chosen(copies, (copy) => copy.excerpt, preferLonger),
    publishedAt: earliest(copies),
    type: chosen(copies, (copy) => copy.type, compareText),
    category: chosen(copies, (copy) => copy.category, compareText),
    quality: chosen(copies, (copy) => copy.quality, preferHigher),
    heat: chosen(copies, (copy) => copy.heat, preferHigher),
    published: chosen(copies, (copy) => copy.published, preferHigher),
    domain: chosen(copies, (copy) => copy.domain, compareText),
    topics: unique(copies.flatMap((copy) => copy.topics)),
    lists: unique(copies.flatMap((copy) => copy.lists)),
  };
}

type Value = string | number | boolean;

interface Candidate<T> {
  readonly value: T;
  filed: boolean;
  copies: number;
}

/** The best of what the copies say; null when none says anything. */
function chosen<T extends Value | null>(
  copies: readonly ArticleCopy[],
  field: (copy: ArticleCopy) => T,
  prefer: (a: NonNullable<T>, b: NonNullable<T>) => number,
): T {
  const candidates = new Map<T, Candidate<NonNullable<T>>>();
  for (const copy of copies) {
    const value = field(copy);
    if (value === null) continue;
    const candidate = candidates.get(value) ?? {
      value,
      filed: false,
      copies: 0,
    };
    candidates.set(value, candidate);
    candidate.filed ||= copy.filed;
    candidate.copies += 1;
  }
  const [best] = [...candidates.values()].toSorted(
    (a, b) =>
      Number(isDamaged(a.value)) - Number(isDamaged(b.value)) ||
      Number(b.filed) - Number(a.filed) ||
      b.copies - a.copies ||
      prefer(a.value, b.value),
  );
  return best === undefined ? (null as T) : best.value;
}

function isDamaged(value: Value): boolean {
  return typeof value === "string" && looksDamaged(value);
}

function preferLonger(a: string, b: string): number {
  return b.length - a.length || compareText(a, b);
}

function preferHigher(a: number | boolean, b: number | boolean): number {
  return Number(b) - Number(a);
}

/** The page most likely works over https as well, and then it is the safer one. */
function preferHttps(a: string, b: string): number {
  return Number(b.startsWith("https:")) - Number(a.startsWith("https:")) || compareText(a, b);
}

function earliest(copies: readonly ArticleCopy[]): PublishTime | null {
  const times = copies.map((copy) => copy.publishedAt).filter((time) => time !== null);
  return times.toSorted(comparePublishTimes)[0] ?? null;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted(compareText);
}
