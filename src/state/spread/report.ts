import { firstOf, isBefore, lagBetween, type TimeSpan } from "../../corpus/firsts/time-span.ts";
import type { Outlet } from "../../graph/contract.ts";
import {
  type Article,
  type Coverage,
  type CoverageStory,
  type DatedArticle,
  isDated,
} from "../../graph/coverage.ts";
import { type Lag, spanOf } from "../lag-format.ts";

/** An outlet's first report of a story, as far as it is shown. */
export interface Report {
  readonly article: DatedArticle;
  /** Seconds after the first of the story in this corpus: two numbers where dates say no more. */
  readonly lag: Lag;
  /** The article that it is a wire copy of; null for a report of the outlet's own. */
  readonly copyOf: string | null;
}

/** How a story went from outlet to outlet. */
export interface Spread {
  readonly story: CoverageStory;
  /** The earliest that the first of the story can have been, in epoch milliseconds; null when none is dated. */
  readonly zero: number | null;
  /** One an outlet, in the order in which they had come for certain. */
  readonly reports: readonly Report[];
  /** How many more outlets are shown, none of whose reports has a time. */
  readonly undated: number;
}

/**
 * Reads how a story spread. Lags are counted from its first report in the corpus, whether that is
 * shown or not: a filter leaves outlets out and changes no lag. An outlet whose first report is not
 * shown stands where the earliest that is shown stands.
 *
 * Cost: O(n log n) for the story's articles.
 *
 * @param shows whether an article is shown; null shows all.
 */
export function readSpread(
  story: CoverageStory,
  coverage: Coverage,
  shows: ((article: Article) => boolean) | null,
): Spread {
  const first = firstIn(story, coverage);
  const found = shownOutlets(story, coverage, shows);
  const reports = found.flatMap(({ outlet, article }) => {
    const lag = outlet?.lag ?? lagAfter(first, article);
    if (lag === null || !isDated(article)) return [];
    const copyOf = outlet ? outlet.copyOf : originalOf(article, story, coverage);
    return [{ article, lag, copyOf }];
  });
  return {
    story,
    zero: first?.from ?? null,
    // What ties stays in the order of the story's outlets.
    reports: reports.toSorted((a, b) => a.lag.most - b.lag.most || a.lag.least - b.lag.least),
    undated: found.length - reports.length,
  };
}

/** When the first of a story can have come; of one without a report of its own, the first copy. */
function firstIn({ firsts, outlets }: CoverageStory, { articles }: Coverage): TimeSpan | null {
  const keys = firsts.length > 0 ? firsts : outlets.slice(0, 1).map(({ article }) => article);
  return firstOf(keys.flatMap((key) => spanOf(articles.get(key)) ?? []));
}

interface Shown {
  readonly article: Article;
  /** Null where it is not the outlet's first. */
  readonly outlet: Outlet | null;
}

function shownOutlets(
  story: CoverageStory,
  { articles }: Coverage,
  shows: ((article: Article) => boolean) | null,
): Shown[] {
  const earliest = new Map<string, Article>();
  for (const key of story.articles) {
    const article = articles.get(key);
    if (!article || (shows !== null && !shows(article))) continue;
    if (!earliest.has(article.provider)) earliest.set(article.provider, article);
  }
  return story.outlets.flatMap((outlet): Shown[] => {
    const own = articles.get(outlet.article);
    if (own && (shows === null || shows(own))) return [{ article: own, outlet }];
    const later = earliest.get(outlet.provider);
    return later ? [{ article: later, outlet: null }] : [];
  });
}

function lagAfter(first: TimeSpan | null, article: Article): Lag | null {
  const span = spanOf(article);
  return first && span ? lagBetween(first, span) : null;
}

/** The story's earliest article with the same text, where it certainly came before. */
function originalOf(article: Article, story: CoverageStory, { articles }: Coverage): string | null {
  const span = spanOf(article);
  if (article.wire === null || span === null) return null;
  const earliest = story.articles.find((key) => articles.get(key)?.wire === article.wire);
  const before = spanOf(articles.get(earliest ?? ""));
  return earliest !== undefined && before && isBefore(before, span) ? earliest : null;
}
