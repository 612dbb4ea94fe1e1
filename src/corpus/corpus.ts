import type { ArticleCopy } from "./reading/article-copy.ts";
import { foldName } from "./text/clean-text.ts";
import { compareText } from "./text/compare-text.ts";
import { compareComplaints, type Complaint } from "./reading/complaint.ts";
import { mergeCopies, type ArticleRecord } from "./identity/merge-copies.ts";
import { commonestFirst } from "./text/names.ts";
import type { ReadFile } from "./reading/read-article-file.ts";

interface ProviderRecord {
  readonly domain: string;
  /** All the names it went by, the commonest first; can be empty. */
  readonly names: readonly string[];
}

interface TopicRecord {
  /** Its identity: the name folded. */
  readonly folded: string;
  /** The commonest spelling. */
  readonly name: string;
}

/** A corpus as records; each list is sorted by identity. */
export interface Corpus {
  readonly articles: readonly ArticleRecord[];
  readonly providers: readonly ProviderRecord[];
  readonly topics: readonly TopicRecord[];
  /** By file and place. */
  readonly complaints: readonly Complaint[];
}

/**
 * Puts together what the files of a corpus say. The order of the files makes no difference.
 *
 * Cost: O(n log n) for n copies.
 */
export function gatherCorpus(files: readonly ReadFile[]): Corpus {
  const copies = files.flatMap((file) => file.copies);
  const articles = grouped(copies, (copy) => copy.canonicalUrl).map(([, group]) =>
    mergeCopies(group),
  );
  const inUse = new Set(articles.map((article) => article.domain));
  return {
    articles,
    providers: gatherProviders(copies).filter(({ domain }) => inUse.has(domain)),
    topics: gatherTopics(copies),
    complaints: files.flatMap((file) => file.complaints).toSorted(compareComplaints),
  };
}

function gatherProviders(copies: readonly ArticleCopy[]): ProviderRecord[] {
  return grouped(copies, (copy) => copy.domain).map(([domain, group]) => ({
    domain,
    names: commonestFirst(group.map((copy) => copy.providerName).filter((name) => name !== null)),
  }));
}

function gatherTopics(copies: readonly ArticleCopy[]): TopicRecord[] {
  const names = copies.flatMap((copy) => copy.topics);
  return grouped(names, foldName).map(([folded, spellings]) => ({
    folded,
    name: commonestFirst(spellings)[0] ?? folded,
  }));
}

/** Groups sorted by key. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].toSorted(([a], [b]) => compareText(a, b));
}
