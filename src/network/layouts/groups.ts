import type { Coverage, CoverageStory } from "../../graph/coverage.ts";

/** Nodes that belong together, by a story or a topic. */
export interface Group {
  readonly key: string;
  readonly label: string;
  /** Keys of nodes; they stand from the middle outwards. */
  readonly members: readonly string[];
}

/** Groups, and the keys of the nodes that are in none. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly rest: readonly string[];
  /** What the rest has in common. */
  readonly restLabel: string;
}

export const NO_STORY = "In no story";

/** Articles by story, the first to appear first. Cost: O(n). */
export function articlesByStory({ stories, articles }: Coverage): Grouping {
  return {
    groups: [...stories.values()]
      .filter((story) => story.articles.length > 0)
      .map(({ key, label, articles: members }) => ({ key, label, members })),
    rest: [...articles.values()].flatMap(({ key, story }) =>
      story === null || !stories.has(story) ? [key] : [],
    ),
    restLabel: NO_STORY,
  };
}

/**
 * Providers by the story in which they have most articles, of as many the largest story; those with
 * most articles there first. Cost: O(n log n) for n articles.
 */
export function providersByStory(coverage: Coverage): Grouping {
  const { stories, providers } = coverage;
  const counts = [...providers.values()].map(({ key, articles }) => {
    const names = articles.map((article) => coverage.articles.get(article)?.story ?? null);
    const { group, count } = mostOf(names, stories);
    return { key, group, count };
  });
  const members = grouped(counts.toSorted((a, b) => b.count - a.count));
  return {
    groups: [...stories.values()].flatMap(({ key, label }) => {
      const here = members.get(key);
      return here ? [{ key, label, members: here }] : [];
    }),
    rest: members.get(null) ?? [],
    restLabel: NO_STORY,
  };
}

/** Stories by their main topic, the largest topic first; the topic itself is in the middle. Cost: O(n) for n articles. */
export function storiesByTopic(coverage: Coverage): Grouping {
  const main = [...coverage.stories.values()].map((story) => ({
    key: story.key,
    group: mainTopic(story, coverage),
  }));
  const members = grouped(main);
  return {
    groups: [...coverage.topics.values()].map(({ key, label }) => ({
      key,
      label,
      members: [key, ...(members.get(key) ?? [])],
    })),
    rest: members.get(null) ?? [],
    restLabel: "On no topic",
  };
}

/**
 * Of the topics that at least half of a story's articles share, the one with the fewest articles in
 * the corpus, for the commonest says the least: it is what nearly everything is about. Without one,
 * the first that any of its articles names; null where none does.
 */
function mainTopic(story: CoverageStory, { articles, topics }: Coverage): string | null {
  const shared = story.topics.filter((topic) => topics.has(topic));
  const size = (topic: string) => topics.get(topic)?.articles.length ?? 0;
  const rarest = shared.toSorted((a, b) => size(a) - size(b) || (a < b ? -1 : 1))[0];
  if (rarest !== undefined) return rarest;
  for (const key of story.articles) {
    const named = articles.get(key)?.topics[0];
    if (named !== undefined) return named;
  }
  return null;
}

/** What comes most often among names that stories have, of as many the earlier in their order. */
function mostOf(
  names: readonly (string | null)[],
  stories: Coverage["stories"],
): { group: string | null; count: number } {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (name !== null && stories.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const size = (name: string) => stories.get(name)?.articles.length ?? 0;
  let [group, count]: [string | null, number] = [null, 0];
  for (const [name, here] of counts) {
    if (here < count || (here === count && group !== null && size(name) <= size(group))) continue;
    [group, count] = [name, here];
  }
  return { group, count };
}

function grouped(
  items: readonly { readonly key: string; readonly group: string | null }[],
): Map<string | null, string[]> {
  const members = new Map<string | null, string[]>();
  for (const { key, group } of items) {
    const known = members.get(group);
    if (known) known.push(key);
    else members.set(group, [key]);
  }
  return members;
}
