import {
  gatherProviders,
  type ProviderRecord,
  withKnownDomains,
} from "./identity/gather-providers.ts";
import { gatherTopics, type TopicRecord } from "./identity/gather-topics.ts";
import type { ArticleRecord } from "./identity/article-record.ts";
import { withoutImplausibleTimes } from "./identity/implausible-times.ts";
import { joinPages, type NotMerged } from "./identity/join-pages.ts";
import { mergeCopies } from "./identity/merge-copies.ts";
import { NO_RULINGS, type Rulings } from "./identity/rulings.ts";
import { compareComplaints, type Complaint } from "./reading/complaint.ts";
import type { ReadFile } from "./reading/read-article-file.ts";
import { compareText } from "./text/compare-text.ts";

/** A corpus as records; each list is sorted by identity. */
export interface Corpus {
  readonly articles: readonly ArticleRecord[];
  readonly providers: readonly ProviderRecord[];
  readonly topics: readonly TopicRecord[];
  /** Addresses that several articles share, and that made no one article of them. */
  readonly notMerged: readonly NotMerged[];
  /** By file and place. */
  readonly complaints: readonly Complaint[];
}

/**
 * Puts together what the files of a corpus say: copies to articles, and what those have in common.
 * The order of the files makes no difference.
 *
 * Cost: O(n log n) for n copies.
 *
 * @param rulings what corpus.yml settles.
 */
export function gatherCorpus(files: readonly ReadFile[], rulings: Rulings = NO_RULINGS): Corpus {
  const copies = withKnownDomains(
    files.flatMap((file) => file.copies),
    rulings,
  );
  const { groups, notMerged } = joinPages(copies, rulings);
  const topics = gatherTopics(
    copies.flatMap((copy) => copy.topics),
    rulings,
  );
  const merged = groups.map((group) => mergeCopies(group.copies, group.joined));
  const isShared = new Set(notMerged.map(({ alias }) => alias));
  const articleOf = articlesByPage(groups, merged);
  const articles = withoutImplausibleTimes(
    merged.map((article) =>
      Object.assign(article, {
        aliases: article.aliases.filter(
          (alias) => !isShared.has(alias) || articleOf.get(alias) === article.canonicalUrl,
        ),
        topics: topics.named(article.topics),
        lists: resolved(article, articleOf),
      }),
    ),
  );
  return {
    articles: articles.toSorted((a, b) => compareText(a.canonicalUrl, b.canonicalUrl)),
    providers: gatherProviders(copies, new Set(articles.map(({ domain }) => domain)), rulings),
    topics: topics.records,
    notMerged,
    complaints: files.flatMap((file) => file.complaints).toSorted(compareComplaints),
  };
}

/** The canonical URL of the article that a page is one of; only pages that have another one. */
function articlesByPage(
  groups: ReturnType<typeof joinPages>["groups"],
  merged: readonly ArticleRecord[],
): ReadonlyMap<string, string> {
  const articleOf = new Map<string, string>();
  for (const [index, { copies, joined }] of groups.entries()) {
    const article = merged[index]?.canonicalUrl;
    if (joined.length === 0 || article === undefined) continue;
    for (const { canonicalUrl } of copies) articleOf.set(canonicalUrl, article);
  }
  return articleOf;
}

/** Its related articles, by what they count as; never itself. */
function resolved(
  { lists, canonicalUrl }: ArticleRecord,
  articleOf: ReadonlyMap<string, string>,
): readonly string[] {
  if (lists.length === 0) return lists;
  const urls = new Set(lists.map((url) => articleOf.get(url) ?? url));
  urls.delete(canonicalUrl);
  return [...urls].toSorted(compareText);
}
