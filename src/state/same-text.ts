import { wordsOf } from "../corpus/text/words.ts";
import type { Article, Coverage } from "../graph/coverage.ts";

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

/**
 * What says that two articles are copies of one: their text; the weaker headline; or no more than
 * that other copies tie the two.
 */
export type Likeness = "text" | "headline" | "others";

/** What makes two articles of one wire copy alike. Cost: linear in their headlines. */
export function likenessOf(one: Article, other: Article, coverage: Coverage): Likeness {
  if (!isByHeadline(one, coverage) && !isByHeadline(other, coverage)) return "text";
  return headlineOf(one) === headlineOf(other) ? "headline" : "others";
}

/** Whether nothing but a headline ties it to the earliest with its text. */
function isByHeadline({ key, wire }: Article, { articles, graph }: Coverage): boolean {
  if (wire === null || !articles.has(wire)) return false;
  return graph.someOutEdge(
    wire,
    key,
    (_edge, attributes) => attributes.kind === "wire" && attributes.by === "headline",
  );
}

/** As the prebuild compares it. */
function headlineOf({ title }: Article): string {
  return wordsOf(title).join(" ");
}
