import type { ArticleRecord } from "./article-record.ts";

/** Up to the end of this year a time can be right, however alone it stands: no clock is asked. */
const LAST_SURE_YEAR = 2030;

const MOST_YEARS_AFTER = 10;

/** Of a hundred dated articles at most this many can be wrong; of fewer, one. */
const MOST_WRONG = 1 / 100;

/** Fewer others say nothing. */
const LEAST_OTHERS = 3;

/**
 * Leaves articles undated whose time is after the newest plausible: later than LAST_SURE_YEAR, and more
 * than ten years after every other article's but those of at most a hundredth of them. A slip of
 * the finger (2099 for 2020) would stretch every axis over decades of nothing. It depends on the corpus
 * alone, and not on the day of the build.
 *
 * Cost: O(n log n) for n articles.
 */
export function withoutImplausibleTimes(
  articles: readonly ArticleRecord[],
): readonly ArticleRecord[] {
  const newest = newestPlausible(articles);
  if (newest === null) return articles;
  return articles.map((article) => {
    const { publishedAt } = article;
    if (publishedAt === null || publishedAt.at <= newest) return article;
    const shown = publishedAt.precision === "day" ? publishedAt.at.slice(0, 10) : publishedAt.at;
    const undated = `"${shown}" is long after everything else in this corpus`;
    const decisions = article.decisions.filter(({ field }) => field !== "publishedAt");
    return { ...article, publishedAt: null, undated, doubts: [], decisions };
  });
}

/** Null when all times are plausible. */
function newestPlausible(articles: readonly ArticleRecord[]): string | null {
  const times = articles
    .map(({ publishedAt }) => publishedAt?.at)
    .filter((at) => at !== undefined)
    .toSorted();
  const allowed = Math.max(1, Math.floor(times.length * MOST_WRONG));
  for (let wrong = Math.min(allowed, times.length - LEAST_OTHERS); wrong > 0; wrong -= 1) {
    const [newest, next] = [times.at(-wrong - 1), times.at(-wrong)];
    if (newest === undefined || next === undefined || yearOf(next) <= LAST_SURE_YEAR) continue;
    if (Date.parse(next) > yearsAfter(newest)) return newest;
  }
  return null;
}

function yearOf(time: string): number {
  return Number(time.slice(0, 4));
}

function yearsAfter(time: string): number {
  return Date.parse(
    `${yearOf(time) + MOST_YEARS_AFTER}${time.slice(4).replace("-02-29", "-02-28")}`,
  );
}
