import type { Corpus } from "../corpus.ts";
import type { ArticleRecord } from "../identity/article-record.ts";
import { canonicalUrl } from "../identity/canonical-url.ts";
import { countOf, section } from "./lines.ts";
import { nameArticles, type NamedArticles } from "./named-articles.ts";

/** More are counted: a live blog can have hundreds of posts. */
const MOST_NAMED = 10;

/** The pages that share an address with one of an article's and made no one article with it, and why. */
export function keptApartInLines(
  article: ArticleRecord,
  { notMerged }: Corpus,
  { named }: NamedArticles,
): string[] {
  const own = new Set([article.canonicalUrl, ...article.aliases]);
  return section(
    "Kept apart from",
    notMerged
      .filter(({ pages }) => pages.some((page) => own.has(page)))
      .flatMap(({ alias, pages, why }) => {
        const others = pages.filter((page) => !own.has(page)).map(named);
        return firstOf(others).map((other) => `${other}: ${why} (${alias})`);
      }),
  );
}

/**
 * The articles of which each gives an address as its own, in lines for a reader; null where it isn't
 * one that several share, or where it is the page of one of them.
 */
export function articlesSharing(corpus: Corpus, address: string): string[] | null {
  const articles = nameArticles(corpus);
  const canonical = canonicalUrl(address);
  const shared = corpus.notMerged.find(({ alias }) => alias === canonical);
  if (!shared || articles.find(address)) return null;
  const sharing = [
    ...new Set(shared.pages.map((page) => articles.find(page)?.canonicalUrl ?? page)),
  ];
  return [
    `${countOf(sharing.length, "article")} share it: ${shared.why}`,
    ...firstOf(sharing.map(articles.named)).map((name) => `  ${name}`),
  ];
}

function firstOf(names: readonly string[]): string[] {
  const more = names.length - MOST_NAMED;
  return more > 0 ? [...names.slice(0, MOST_NAMED), `and ${more} more`] : [...names];
}
