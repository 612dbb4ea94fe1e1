import type { PublishTime } from "./publish-time.ts";

/** What one place of the corpus says of one article: a file about itself, or about one that it lists. */
export interface ArticleCopy {
  /** The identity of the article. */
  readonly canonicalUrl: string;
  readonly url: string;
  readonly filed: boolean;
  /** The file that says it, relative to the corpus. */
  readonly source: string;
  readonly title: string;
  readonly excerpt: string | null;
  readonly publishedAt: PublishTime | null;
  readonly type: string | null;
  readonly category: string | null;
  readonly quality: number | null;
  readonly heat: number | null;
  readonly published: boolean | null;
  readonly domain: string;
  readonly providerName: string | null;
  readonly topics: readonly string[];
  /** Canonical URLs of the articles that it lists as related. */
  readonly lists: readonly string[];
}
