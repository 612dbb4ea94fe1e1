import type { Coverage } from "../graph/coverage.ts";

/** The articles that were first with a story: it is named by its key, by article. */
export type Firsts = ReadonlyMap<string, string>;

/**
 * Who was first with a story that several providers covered; with one that only one provider had,
 * nobody was first.
 *
 * Cost: O(s) for s stories, once.
 */
export function readFirsts({ stories }: Coverage): Firsts {
  const shared = [...stories.values()].filter(({ providers }) => providers > 1);
  return new Map(shared.flatMap(({ key, firsts }) => firsts.map((first) => [first, key] as const)));
}
