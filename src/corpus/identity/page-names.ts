import type { ArticleCopy } from "../reading/article-copy.ts";
import { compareText } from "../text/compare-text.ts";
import { commonestFirst } from "../text/names.ts";
import { headlineWords } from "../text/headlines-alike.ts";

/** More headlines of one page than this tell little that is new, and each is compared with each. */
const MOST_HEADLINES = 3;

/**
 * The pages of a corpus (its distinct canonical URLs, as numbers, in order of text) and which address
 * names which of them.
 */
export interface PageNames {
  readonly urls: readonly string[];
  /** Of each page its copies. */
  readonly copies: readonly (readonly ArticleCopy[])[];
  /** The number of the page that has this canonical URL itself. */
  readonly own: (url: string) => number | undefined;
  /** The pages whose copies give this address as another one of theirs, in order; by address. */
  readonly claims: ReadonlyMap<string, readonly number[]>;
  /** The words of the headlines that copies of a page have, the commonest three. */
  readonly headlines: (page: number) => readonly ReadonlySet<string>[];
}

/** Cost: O(n log n) for n copies; headlines are taken apart when they are asked for. */
export function namePages(copies: readonly ArticleCopy[]): PageNames {
  const byUrl = new Map<string, ArticleCopy[]>();
  for (const copy of copies) {
    const group = byUrl.get(copy.canonicalUrl);
    if (group) group.push(copy);
    else byUrl.set(copy.canonicalUrl, [copy]);
  }
  const urls = [...byUrl.keys()].toSorted(compareText);
  const numbers = new Map(urls.map((url, page) => [url, page]));
  const pages = urls.map((url) => byUrl.get(url) ?? []);
  const known = new Map<number, ReadonlySet<string>[]>();
  return {
    urls,
    copies: pages,
    own: (url) => numbers.get(url),
    claims: claimsOf(pages),
    headlines: (page) => {
      const words = known.get(page) ?? headlinesOf(pages[page] ?? []);
      known.set(page, words);
      return words;
    },
  };
}

function claimsOf(pages: readonly (readonly ArticleCopy[])[]): Map<string, number[]> {
  const claims = new Map<string, number[]>();
  for (const [page, copies] of pages.entries()) {
    for (const { aliases } of copies) {
      for (const alias of aliases) {
        const claimants = claims.get(alias);
        if (!claimants) claims.set(alias, [page]);
        else if (claimants.at(-1) !== page) claimants.push(page);
      }
    }
  }
  return claims;
}

function headlinesOf(copies: readonly ArticleCopy[]): ReadonlySet<string>[] {
  const titles = commonestFirst(copies.map(({ title }) => title));
  return titles.slice(0, MOST_HEADLINES).map(headlineWords);
}
