import type { SerializedCoverageGraph } from "../contract.ts";

/** What the derived networks read of an article; an Article of a Coverage is one, too. */
export interface NetworkArticle {
  readonly key: string;
  /** Key of its provider. */
  readonly provider: string;
  /** Keys. */
  readonly topics: readonly string[];
  /** Keys of its story, and of the earliest article with the same text; null without. */
  readonly story: string | null;
  readonly wire: string | null;
  /** Keys of the articles it lists as related. */
  readonly lists: readonly string[];
}

/** The articles of a graph.json, without making a graph of it. O(nodes + edges). */
export function networkArticlesOf({
  nodes,
  edges,
}: Pick<SerializedCoverageGraph, "nodes" | "edges">): NetworkArticle[] {
  const articles = new Map(
    nodes.flatMap(({ key, attributes }) => {
      if (attributes.kind !== "article") return [];
      const { story, wire } = attributes;
      const topics: string[] = [];
      const lists: string[] = [];
      const article = { key, provider: "", topics, story, wire, lists };
      return [[key, article] as const];
    }),
  );
  for (const { source, target, attributes } of edges) {
    const { kind } = attributes;
    if (kind === "about") articles.get(source)?.topics.push(target);
    else if (kind === "related") articles.get(source)?.lists.push(target);
    else if (kind === "publishes") {
      const article = articles.get(target);
      if (article) article.provider = source;
    }
  }
  return [...articles.values()];
}
