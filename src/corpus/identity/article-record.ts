import type { PublishTime } from "../reading/publish-time.ts";

/** A place of the corpus that says something of an article. */
export interface Source {
  /** Relative to the corpus, with `/`. */
  readonly file: string;
  /** From 1: where the entry begins. */
  readonly line: number;
  /** The file is about this article; otherwise it lists it. */
  readonly filed: boolean;
}

/** The same article as another copy had it: a headline that was changed, a time that was put forward. */
export interface Revision {
  readonly title: string;
  readonly publishedAt: PublishTime | null;
}

/** Why one of several values was chosen. */
export interface Decision {
  readonly field: string;
  /** The name of the rule that left one value. */
  readonly rule: string;
  /** A copy that has the value. */
  readonly from: { readonly file: string; readonly line: number };
}

/** Why several pages count as one article. */
export interface Joined {
  /** What they have in common: the canonical form of an address. */
  readonly alias: string;
  /** Canonical URLs, sorted. */
  readonly pages: readonly string[];
  readonly rule: string;
}

/**
 * An article, found once however many copies of it the corpus holds, with the evidence for it. What
 * names its provider went by is said of the provider.
 */
export interface ArticleRecord {
  /** Its identity. */
  readonly canonicalUrl: string;
  /** The address to follow. */
  readonly url: string;
  /** All other canonical forms of its addresses, sorted. */
  readonly aliases: readonly string[];
  readonly filed: boolean;
  /** Sorted, each once. */
  readonly sources: readonly Source[];
  readonly title: string;
  readonly excerpt: string | null;
  readonly publishedAt: PublishTime | null;
  /** Why it has no publish time, in words; null when it has one. */
  readonly undated: string | null;
  /** What to be careful about, in words. */
  readonly doubts: readonly string[];
  /** Titles and times of other copies, in order of time, those without one last. */
  readonly revisions: readonly Revision[];
  /** Texts that were damaged in every copy, and of which this is a repair. */
  readonly repaired: readonly ("title" | "excerpt")[];
  readonly type: string | null;
  readonly category: string | null;
  readonly quality: number | null;
  readonly heat: number | null;
  readonly published: boolean | null;
  readonly domain: string;
  readonly topics: readonly string[];
  /** Canonical URLs of the articles that it lists as related, itself left out; sorted, each once. */
  readonly lists: readonly string[];
  /** One for each field on which copies disagree. */
  readonly decisions: readonly Decision[];
  /** Empty unless several pages became one. */
  readonly joined: readonly Joined[];
}
