import type { Article, Coverage } from "../../graph/coverage.ts";

/** An article with the text of an earlier one, and what says so. */
export interface Copy {
  readonly key: string;
  /** The weaker `headline`: nothing but the very same headline says so. */
  readonly by: "text" | "headline";
  /** Of its excerpt with the earliest's, 0 to 1. */
  readonly similarity: number;
}

/** The articles with an article's text, its own among them. */
export interface SameText {
  readonly earliest: string;
  /** In time order. */
  readonly copies: readonly Copy[];
}

/** Null when no other article has its text. Cost: the neighbours of the earliest one. */
export function sameText({ wire }: Article, { articles, graph }: Coverage): SameText | null {
  const earliest = articles.get(wire ?? "");
  if (!earliest || earliest.copies.length === 0) return null;
  const found = new Map<string, Copy>();
  graph.forEachOutEdge(earliest.key, (_edge, attributes, _source, key) => {
    if (attributes.kind !== "wire") return;
    found.set(key, { key, by: attributes.by, similarity: attributes.similarity });
  });
  return { earliest: earliest.key, copies: earliest.copies.flatMap((key) => found.get(key) ?? []) };
}

/** `same text, 92 % alike`; `same headline only` */
export function similarityInWords({ by, similarity }: Copy): string {
  if (by === "headline") return "same headline only";
  return `same text, ${Math.round(similarity * 100)}\u00A0% alike`;
}
