import type { Coverage } from "../../graph/coverage.ts";
import { type Likeness, likenessOf } from "../same-text.ts";

/** What a link makes of the node that it is seen from: it … the other. In the order of telling. */
export const RELATIONS = [
  "published",
  "is-published-by",
  "is-about",
  "is-topic-of",
  "covered-with",
  "has-text-of",
  "has-headline-of",
  "ran-text-of",
  "ran-headline-of",
  "is-tied-by-copies",
  "lists",
  "is-listed-by",
  "shares-related",
  "is-linked-to",
] as const;

export type Relation = (typeof RELATIONS)[number];

interface Link {
  readonly edge: string;
  readonly kind: string;
}

/** What one end of a link is to the other. Cost: for wire copies of two providers, their articles. */
export function relationOf(
  { edge, kind }: Link,
  from: string,
  to: string,
  coverage: Coverage,
): Relation {
  const { providers, topics } = coverage;
  const areProviders = providers.has(from) && providers.has(to);
  if (kind === "publishes") return providers.has(from) ? "published" : "is-published-by";
  if (kind === "about") return topics.has(from) ? "is-topic-of" : "is-about";
  if (kind === "story") return "covered-with";
  if (kind === "wire") return areProviders ? ranBy(from, to, coverage) : hasBy(edge, coverage);
  if (kind !== "related") return "is-linked-to";
  return areProviders ? "shares-related" : listing(edge, from, coverage);
}

function listing(edge: string, from: string, { graph }: Coverage): Relation {
  if (!graph.hasEdge(edge)) return "is-linked-to";
  return graph.source(edge) === from ? "lists" : "is-listed-by";
}

/** A headline alone is weaker evidence than a text, and no more is claimed of it. */
function hasBy(edge: string, { graph }: Coverage): Relation {
  const attributes = graph.hasEdge(edge) ? graph.getEdgeAttributes(edge) : null;
  const isByHeadline = attributes?.kind === "wire" && attributes.by === "headline";
  return isByHeadline ? "has-headline-of" : "has-text-of";
}

/** By the best evidence among their articles. */
function ranBy(from: string, to: string, coverage: Coverage): Relation {
  const { articles, providers } = coverage;
  const found = new Set<Likeness>();
  for (const key of providers.get(from)?.articles ?? []) {
    const article = articles.get(key);
    for (const other of article?.copies ?? []) {
      const copy = articles.get(other);
      if (article && copy?.provider === to) found.add(likenessOf(article, copy, coverage));
    }
  }
  if (found.has("text")) return "ran-text-of";
  return found.has("headline") ? "ran-headline-of" : "is-tied-by-copies";
}
