import type { Corpus } from "../corpus.ts";
import type { ArticleRecord } from "../identity/article-record.ts";
import { canonicalUrl } from "../identity/canonical-url.ts";

/** The articles of a corpus by any of their addresses. */
export interface NamedArticles {
  readonly find: (address: string) => ArticleRecord | undefined;
  /** `“headline” address`, of the canonical form of an address. */
  readonly named: (canonicalUrl: string) => string;
}

/** Cost: linear in the addresses; each look-up is one. */
export function nameArticles({ articles }: Corpus): NamedArticles {
  const byUrl = new Map(
    articles.flatMap((article) =>
      [article.canonicalUrl, ...article.aliases].map((url) => [url, article] as const),
    ),
  );
  return {
    find: (address) => byUrl.get(canonicalUrl(address) ?? ""),
    named: (url) => `“${byUrl.get(url)?.title ?? url}” ${url}`,
  };
}
