import { compareText } from "../../corpus/text/compare-text.ts";
import type { Article } from "../../graph/coverage.ts";
import type { ProviderLink } from "../../graph/networks/provider-links.ts";
import type { Sight } from "./things.ts";

/** An article, and one that it lists. Keys. */
export type RelatedLink = ProviderLink["related"][number];

/** A story or a wire copy, with the articles that some providers have of it. */
export interface SharedGroup {
  /** Of the story, or of the earliest article with the text. */
  readonly key: string;
  /** Keys in time order, by provider; of two providers at least. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
}

/** What providers have to do with each other, of what is in view. */
export interface SharedBetween {
  /** What most of them covered first; of as many, the one with the most articles in the corpus. */
  readonly stories: readonly SharedGroup[];
  readonly wires: readonly SharedGroup[];
  /** From an article of one to an article of another, in time order of the former. */
  readonly related: readonly RelatedLink[];
}

/**
 * The stories, wire copies and related links that at least two of some providers share, each with the
 * articles behind it. For two providers it is what the network of providers has behind their link.
 *
 * Cost: O(n log n) for the articles of the providers and what these list.
 */
export function sharedBetween(
  providers: readonly string[],
  { coverage, now }: Sight,
): SharedBetween {
  const own = [...new Set(providers)].flatMap((key) =>
    (coverage.providers.get(key)?.articles ?? [])
      .filter((article) => now.has(article))
      .flatMap((article) => coverage.articles.get(article) ?? []),
  );
  const chosen = new Map(own.map((article) => [article.key, article]));
  const sizeOf = (story: string) => coverage.stories.get(story)?.articles.length ?? 0;
  return {
    stories: groupsOf(own, ({ story }) => story).toSorted(
      (a, b) =>
        b.articles.size - a.articles.size ||
        sizeOf(b.key) - sizeOf(a.key) ||
        compareText(a.key, b.key),
    ),
    wires: groupsOf(own, ({ wire }) => wire).toSorted(
      (a, b) => b.articles.size - a.articles.size || compareText(a.key, b.key),
    ),
    related: own.flatMap(({ key, provider, lists }) =>
      lists
        .filter((listed) => (chosen.get(listed)?.provider ?? provider) !== provider)
        .map((target) => ({ source: key, target })),
    ),
  };
}

/** The groups of which two providers have an article. */
function groupsOf(
  articles: readonly Article[],
  groupOf: (article: Article) => string | null,
): SharedGroup[] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const article of articles) {
    const key = groupOf(article);
    if (key === null) continue;
    const group = groups.get(key) ?? new Map<string, string[]>();
    groups.set(key, group);
    const known = group.get(article.provider);
    if (known) known.push(article.key);
    else group.set(article.provider, [article.key]);
  }
  return [...groups]
    .filter(([, group]) => group.size > 1)
    .map(([key, group]) => ({ key, articles: group }));
}
