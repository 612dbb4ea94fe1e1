import type { Article, Coverage } from "../../graph/coverage.ts";
import type { Presence } from "../../state/presence/presence.ts";
import type { MarkKind } from "../../state/view/view.ts";
import { sharedBetween } from "./shared-between.ts";

/** What one can select: what a network marks, or a link of a derived one. */
type ThingKind = MarkKind | "link";

/** A coverage, and what of it is in view. */
export interface Sight {
  readonly coverage: Coverage;
  readonly now: Pick<Presence, "has" | "articlesOf">;
}

/** In the order in which they are listed. */
const KINDS: readonly ThingKind[] = ["provider", "topic", "story", "article", "link"];

/** The two ends of a link of a derived network by its key; null for any other key. */
export function endsOfLink(key: string): readonly [source: string, target: string] | null {
  const [source, target] = key.split("~");
  return source === undefined || target === undefined ? null : [source, target];
}

function kindOf(key: string, { articles, providers, topics, stories }: Coverage): ThingKind {
  if (articles.has(key)) return "article";
  if (providers.has(key)) return "provider";
  if (topics.has(key)) return "topic";
  return stories.has(key) ? "story" : "link";
}

export interface ThingsOfKind {
  readonly kind: ThingKind;
  /** In the order given; at least one. */
  readonly keys: readonly string[];
}

/** Things by what they are. */
export function byKind(keys: readonly string[], coverage: Coverage): readonly ThingsOfKind[] {
  return KINDS.map((kind) => ({
    kind,
    keys: keys.filter((key) => kindOf(key, coverage) === kind),
  })).filter(({ keys }) => keys.length > 0);
}

/**
 * The articles in view that a thing stands for, in time order: an article itself, those of a group,
 * those behind a link. Cost: the articles of the group, or of both ends.
 */
export function articlesOf(key: string, { coverage, now }: Sight): readonly Article[] {
  const { articles, providers, topics, stories } = coverage;
  const group = providers.get(key) ?? topics.get(key) ?? stories.get(key);
  const keys = group?.articles ?? (articles.has(key) ? [key] : behind(key, { coverage, now }));
  return keys.filter((each) => now.has(each)).flatMap((each) => articles.get(each) ?? []);
}

/** Keys of the articles behind a link of a derived network. */
function behind(key: string, { coverage, now }: Sight): readonly string[] {
  const { articles, providers, stories } = coverage;
  const [source, target] = endsOfLink(key) ?? ["", ""];
  const story = stories.get(source);
  if (story) return story.articles.filter((each) => articles.get(each)?.topics.includes(target));
  if (!providers.has(source)) return [];
  const { stories: shared, wires, related } = sharedBetween([source, target], { coverage, now });
  const found = new Set([
    ...[...shared, ...wires].flatMap((group) => [...group.articles.values()].flat()),
    ...related.flatMap((link) => [link.source, link.target]),
  ]);
  return [...articles.keys()].filter((each) => found.has(each));
}
