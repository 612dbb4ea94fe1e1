import type { Coverage } from "../graph/coverage.ts";
import type { Presence } from "../state/presence/presence.ts";
import type { Window } from "../state/view/view.ts";

/** The keys that are in view, in their order, and how many are not. */
export function inWindow(
  keys: readonly string[],
  presence: Pick<Presence, "has">,
): { readonly inside: readonly string[]; readonly outside: number } {
  const inside = keys.filter((key) => presence.has(key));
  return { inside, outside: keys.length - inside.length };
}

/** Groups that have an article in view: the most articles first, then by name. Cost: O(g log g) for g groups. */
export function byArticles<T extends { readonly key: string; readonly label: string }>(
  groups: Iterable<T>,
  presence: Pick<Presence, "articlesOf">,
): { readonly group: T; readonly count: number }[] {
  return [...groups]
    .map((group) => ({ group, count: presence.articlesOf(group.key) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || names.compare(a.group.label, b.group.label));
}

const names = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

/**
 * The window made just wide enough to hold a node: an article, or of a provider, topic or story the
 * article that is nearest. Null, all time, when only an undated article could bring it in.
 */
export function widenedTo(window: Window, key: string, coverage: Coverage): Window | null {
  const { providers, topics, stories } = coverage;
  const group = providers.get(key) ?? topics.get(key) ?? stories.get(key);
  const times = (group?.articles ?? [key])
    .map((article) => coverage.articles.get(article)?.time ?? null)
    .filter((time) => time !== null);
  let nearest: Window | null = null;
  for (const time of times) {
    const wider = { from: Math.min(window.from, time), to: Math.max(window.to, time) };
    if (nearest === null || wider.to - wider.from < nearest.to - nearest.from) nearest = wider;
  }
  return nearest;
}
