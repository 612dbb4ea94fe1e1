import { hoursBetween } from "./hours-between.ts";
import type { ReportedArticle } from "./reported-article.ts";

/** Shorter headlines ("Coronavirus live updates") are found twice without anyone copying. */
const LEAST_WORDS = 6;

const MOST_HOURS = 48;

/**
 * Groups of articles, as indices, that run under the very same headline within two days: counted
 * from the earliest of each group, so that a column that comes every day doesn't chain.
 *
 * Cost: linear.
 *
 * @param articles in time order.
 * @param headlines of each its title, as wordsOf has it.
 */
export function sameHeadlines(
  articles: readonly ReportedArticle[],
  headlines: readonly (readonly string[])[],
): number[][] {
  const groups: number[][] = [];
  const latest = new Map<string, number[]>();
  for (const [index, { publishedAt }] of articles.entries()) {
    const words = headlines[index] ?? [];
    if (publishedAt === null || words.length < LEAST_WORDS) continue;
    const headline = words.join(" ");
    const group = latest.get(headline);
    const first = articles[group?.[0] ?? -1]?.publishedAt;
    if (group && first && hoursBetween(first, publishedAt) <= MOST_HOURS) {
      group.push(index);
      continue;
    }
    const opened = [index];
    latest.set(headline, opened);
    groups.push(opened);
  }
  return groups.filter((group) => group.length > 1);
}
