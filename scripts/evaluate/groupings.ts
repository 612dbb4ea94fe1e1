import type { ReportedArticle } from "../../src/corpus/wire/reported-article.ts";
import { DisjointSets } from "../../src/corpus/wire/disjoint-sets.ts";
import { findStories } from "../../src/corpus/stories/stories.ts";
import { findWireCopies } from "../../src/corpus/wire/wire-copies.ts";

/** A way of telling which articles belong together: groups of canonical URLs. */
export type GroupArticles = (
  articles: readonly ReportedArticle[],
) => readonly (readonly string[])[];

/** What Coverline does. */
export const storiesFound: GroupArticles = (articles) =>
  findStories(articles, findWireCopies(articles)).map((story) => story.articles);

/** What it must do better than. */
export const noStories: GroupArticles = () => [];

export const oneStory: GroupArticles = (articles) => [
  articles.map(({ canonicalUrl }) => canonicalUrl),
];

/** Whatever related links connect. */
export const relatedAlone: GroupArticles = (articles) => {
  const indexOf = new Map(articles.map(({ canonicalUrl }, index) => [canonicalUrl, index]));
  const sets = new DisjointSets(articles.length);
  for (const [index, { lists }] of articles.entries()) {
    for (const url of lists) sets.join(index, indexOf.get(url) ?? index);
  }
  return sets.groups().map((group) => group.map((index) => articles[index]?.canonicalUrl ?? ""));
};

/** The wire copies found, told by text alone or by headlines too. */
export function wireGroups(
  articles: readonly ReportedArticle[],
  by: "text" | "either",
): readonly string[][] {
  return findWireCopies(articles).map(({ earliest, copies }) =>
    [earliest].concat(
      copies.filter((copy) => by === "either" || copy.by === "text").map(({ article }) => article),
    ),
  );
}
