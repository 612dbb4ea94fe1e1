import { compareText } from "../../corpus/text/compare-text.ts";
import type { Coverage } from "../../graph/coverage.ts";
import type { Grouping } from "./category-colours.ts";
import { communitiesOf } from "./communities.ts";

/**
 * By topic. An article of several has the colour of the one with the fewest articles, of those with a
 * hue: the largest topic of a corpus is often that of nearly all.
 */
export function topicGrouping({ topics }: Coverage): Grouping {
  const ranks = new Map([...topics.keys()].map((key, rank) => [key, rank]));
  const rank = (key: string) => ranks.get(key) ?? 0;
  return {
    groups: [...topics.values()].map(({ key, label }) => ({ key, name: label })),
    groupOf: (article, hasHue) =>
      article.topics.filter(hasHue).toSorted((a, b) => rank(b) - rank(a))[0] ?? null,
    own: (key) => (topics.has(key) ? key : null),
  };
}

/** By provider, of those with more than one article. */
export function providerGrouping({ providers }: Coverage): Grouping {
  return {
    groups: [...providers.values()]
      .filter(({ articles }) => articles.length > 1)
      .toSorted(
        (a, b) =>
          b.articles.length - a.articles.length ||
          compareText(a.label, b.label) ||
          compareText(a.key, b.key),
      )
      .map(({ key, label }) => ({ key, name: label })),
    groupOf: ({ provider }) => provider,
    own: (key) => (providers.has(key) ? key : null),
  };
}

/** By community, of those with more than one article; a story is in that of most of its articles. */
export function communityGrouping(coverage: Coverage): Grouping {
  const communities = communitiesOf(coverage);
  return {
    groups: communities.ranked.map((community) => ({
      key: String(community),
      name: communities.nameOf(community),
    })),
    groupOf: ({ community }) => String(community),
    own: (key) => {
      const community = communities.of(key);
      return community === null ? null : String(community);
    },
  };
}
