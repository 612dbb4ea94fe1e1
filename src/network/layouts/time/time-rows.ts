import type { Coverage } from "../../../graph/coverage.ts";
import type { View } from "../../../state/view/view.ts";
import { heightNeeded } from "../arranging/dodge.ts";
import { NO_STORY } from "../groups.ts";
import { REST, type TimeScale } from "../layouts.ts";
import type { Ground, Room } from "../room.ts";
import { inDrawnOrder, timeOf, xOf } from "./time-axis.ts";

/** Articles of a provider or a story, in columns. */
export interface ArticleRow {
  /** Of its provider or story; REST for what is in no story. */
  readonly key: string;
  readonly label: string;
  /** Keys of what is dated, from left to right; where; and the radii. */
  readonly dated: string[];
  readonly xs: number[];
  readonly radii: number[];
  /** Keys. */
  readonly undated: string[];
}

/** A row's middle and height. */
export interface Band {
  readonly y: number;
  readonly height: number;
}

/** No row takes more than this share of the height for its busiest moment. */
const HIGHEST = 0.3;

/**
 * Providers, the first to report on top; or stories, the largest on top, and last what is in none.
 * Rows without articles are left out. Cost: O(n) for n articles.
 */
export function articleRows(
  coverage: Coverage,
  by: View["rows"],
  scale: TimeScale | null,
  radius: Ground["radius"],
): ArticleRow[] {
  const named = by === "provider" ? coverage.providers : coverage.stories;
  const rows = new Map<string, ArticleRow>();
  for (const { key, label } of named.values()) rows.set(key, emptyRow(key, label));
  const rest = emptyRow(REST, NO_STORY);
  const rowOf = (article: { readonly provider: string; readonly story: string | null }) =>
    rows.get((by === "provider" ? article.provider : article.story) ?? REST) ?? rest;
  if (scale !== null) {
    for (const article of inDrawnOrder(coverage)) {
      const row = rowOf(article);
      row.dated.push(article.key);
      row.xs.push(xOf(timeOf(article), scale));
      row.radii.push(radius(article.key));
    }
  }
  for (const article of coverage.undated) rowOf(article).undated.push(article.key);
  return [...rows.values(), rest].filter((row) => row.dated.length + row.undated.length > 0);
}

function emptyRow(key: string, label: string): ArticleRow {
  return { key, label, dated: [], xs: [], radii: [], undated: [] };
}

/**
 * From top to bottom, all of one height, as far as their busiest moments have room in it; else each
 * is as high as its busiest moment asks for, against the others. Cost: O(n) for n articles.
 */
export function bandsOf(rows: readonly ArticleRow[], { bottom, top }: Room): Band[] {
  const height = top - bottom;
  const radius = meanOf(rows);
  const wanted = rows.map((row) =>
    Math.max(1 / rows.length, Math.min(heightNeeded(row.xs, radius) / height, HIGHEST)),
  );
  const shares = together(wanted, rows.length > 1 && rows.at(-1)?.key === REST);
  let edge = top;
  return shares.map((share) => {
    const own = share * height;
    edge -= own;
    return { y: edge + own / 2, height: own };
  });
}

function meanOf(rows: readonly ArticleRow[]): number {
  let [sum, count] = [0, 0];
  for (const { radii } of rows) {
    for (const radius of radii) sum += radius;
    count += radii.length;
  }
  return sum / (count || 1);
}

/** Makes shares one whole. A last row that is kept has what it wants, however many the others are. */
function together(wanted: readonly number[], isLastKept: boolean): number[] {
  const kept = isLastKept ? (wanted.at(-1) ?? 0) : 0;
  const others = wanted.reduce((sum, share) => sum + share, -kept);
  return wanted.map((share, index) =>
    isLastKept && index === wanted.length - 1 ? kept : (share * (1 - kept)) / others,
  );
}
