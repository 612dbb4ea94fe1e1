import type { PublishTime } from "./publish-time.ts";

/**
 * What one place of the corpus says of one article: a file about itself, or about one that it lists.
 * Plain JSON, to be kept in a cache and sent between threads.
 */
export interface ArticleCopy {
  /** The canonical form of the address: of one article, different copies can have different ones. */
  readonly canonicalUrl: string;
  readonly url: string;
  /** Canonical forms of the other addresses it gives, without `canonicalUrl`; sorted, each once. */
  readonly aliases: readonly string[];
  readonly filed: boolean;
  /** The file that says it, relative to the corpus. */
  readonly source: string;
  /** The line of that file, from 1, on which the entry begins. */
  readonly line: number;
  readonly title: string;
  readonly excerpt: string | null;
  readonly publishedAt: PublishTime | null;
  /** In words for a reader: why the time is doubted, or why there is none. */
  readonly dateNote: string | null;
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
