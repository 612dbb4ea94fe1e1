import type { Article, Coverage } from "../../graph/coverage.ts";
import type { MarkKind } from "../view/view.ts";

export const KIND_NAMES: Readonly<Record<MarkKind, string>> = {
  article: "Articles",
  provider: "Providers",
  topic: "Topics",
  story: "Stories",
};

/** What kind of mark a node or a story is; null for what the coverage doesn't have. */
export function kindOf(coverage: Coverage, key: string): MarkKind | null {
  if (coverage.articles.has(key)) return "article";
  if (coverage.providers.has(key)) return "provider";
  if (coverage.topics.has(key)) return "topic";
  return coverage.stories.has(key) ? "story" : null;
}

/** The nodes or stories of a kind by key, each with its label. */
export function marksOf(
  { articles, providers, topics, stories }: Coverage,
  kind: MarkKind,
): ReadonlyMap<string, { readonly key: string; readonly label: string }> {
  return { article: articles, provider: providers, topic: topics, story: stories }[kind];
}

/** The article itself, or those of a provider, topic or story in time order. */
export function articlesOf(coverage: Coverage, key: string): Article[] {
  const { articles, providers, topics, stories } = coverage;
  const group = providers.get(key) ?? topics.get(key) ?? stories.get(key);
  return (group?.articles ?? [key]).flatMap((each) => articles.get(each) ?? []);
}
