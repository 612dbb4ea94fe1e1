import type { Corpus } from "../corpus.ts";
import type { Findings } from "../findings.ts";
import type { Complaint } from "../reading/complaint.ts";

/**
 * All decisions of a build by kind, and all complaints. Articles are named by canonical URL, and every
 * list is in an order that depends on the corpus alone.
 *
 * Cost: linear in what it lists.
 */
export function reportOf(
  corpus: Corpus,
  { wires, stories }: Findings,
  complaints: readonly Complaint[],
) {
  const { articles, providers, topics } = corpus;
  return {
    format: "coverline-report",
    version: 1,
    counts: {
      articles: articles.length,
      providers: providers.length,
      topics: topics.length,
      wires: wires.length,
      stories: stories.length,
    },
    merged: articles
      .filter(({ sources, joined }) => sources.length > 1 || joined.length > 0)
      .map(({ canonicalUrl, title, sources, aliases, joined, decisions, revisions }) => ({
        article: canonicalUrl,
        title,
        sources,
        aliases,
        joined,
        decisions,
        revisions,
      })),
    keptApart: corpus.notMerged,
    repaired: articles
      .filter(({ repaired }) => repaired.length > 0)
      .map(({ canonicalUrl, repaired, title, excerpt }) => ({
        article: canonicalUrl,
        repaired,
        title,
        excerpt,
      })),
    undated: articles
      .filter(({ undated }) => undated !== null)
      .map(({ canonicalUrl, title, undated, sources }) => ({
        article: canonicalUrl,
        title,
        reason: undated,
        sources,
      })),
    doubted: articles
      .filter(({ doubts }) => doubts.length > 0)
      .map(({ canonicalUrl, doubts }) => ({ article: canonicalUrl, doubts })),
    wires,
    stories: stories.map(({ ties, ...story }) => ({ ...story, ties: Object.fromEntries(ties) })),
    providers,
    topics,
    complaints,
  };
}
