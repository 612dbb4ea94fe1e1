import { likeness } from "../text/headlines-alike.ts";
import type { PageNames } from "./page-names.ts";

/** An address that more pages share than this is a live blog's, a section's or the home page. */
export const MOST_PAGES = 50;

/**
 * Parts pages that share an address into those that can be one article: two have headlines that are
 * alike, and so have any two of a part (complete linkage), lest one headline that is like everything
 * chain the posts of a live blog. The likest pairs are taken first, ties in order of the pages: the
 * order of the copies makes no difference.
 *
 * Cost: O(n²) comparisons of headlines for n pages, none for more than MOST_PAGES.
 *
 * @param members numbers of pages, in order.
 * @param like of `likenessOf`.
 * @returns the parts of two pages or more.
 */
export function alikePages(members: readonly number[], like: Likeness): number[][] {
  if (members.length > MOST_PAGES) return [];
  const pairs = members
    .flatMap((a, index) => members.slice(index + 1).map((b) => ({ a, b, score: like(a, b) })))
    .filter(({ score }) => score > 0)
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const parts = new Map(members.map((page) => [page, [page]]));
  for (const { a, b } of pairs) {
    const [first = [], second = []] = [parts.get(a), parts.get(b)];
    if (first === second) continue;
    if (!first.every((x) => second.every((y) => like(x, y) > 0))) continue;
    const both = [...first, ...second].toSorted((x, y) => x - y);
    for (const page of both) parts.set(page, both);
  }
  return [...new Set(parts.values())].filter((part) => part.length > 1);
}

/** How like two pages are: that of their likest headlines. */
type Likeness = (a: number, b: number) => number;

/** Remembers what it finds, since posts of a live blog can share several addresses. Symmetric. */
export function likenessOf(pages: PageNames): Likeness {
  const known = new Map<number, number>();
  return (a, b) => {
    const pair = Math.min(a, b) * pages.urls.length + Math.max(a, b);
    const score = known.get(pair) ?? likest(pages, a, b);
    known.set(pair, score);
    return score;
  };
}

function likest(pages: PageNames, a: number, b: number): number {
  let most = 0;
  for (const one of pages.headlines(a)) {
    for (const other of pages.headlines(b)) most = Math.max(most, likeness(one, other));
  }
  return most;
}
