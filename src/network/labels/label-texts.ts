import type { Coverage, CoverageStory } from "../../graph/coverage.ts";
import { colouredStories } from "../../state/colour.ts";
import type { Firsts } from "../../state/firsts.ts";
import type { NetworkGraph } from "../../state/networks/network.ts";
import type { MarkKind } from "../../state/view/view.ts";

/** A title longer than this is cut at a word. */
const LONGEST = 42;

/** One that stands in the picture of the whole is shorter, or it would find no room there. */
const LONGEST_BRIEF = 26;

/** What may stand beside a node, the most important first. */
export interface LabelText {
  readonly key: string;
  readonly kind: MarkKind;
  readonly text: string;
  /** It was first with its story. */
  readonly isFirst: boolean;
  /**
   * Of one of the stories that have a hue of their own: what that story is called in the picture of
   * the whole. It stands by the story, or by the article after whose headline the story is called.
   */
  readonly brief: string | null;
}

/**
 * All labels in the order in which they get a place: the names of the largest stories, then
 * providers and topics by the number of their articles, then articles: the filed ones first, then by
 * the number of their links.
 *
 * Cost: O(n log n), once.
 */
export function labelTexts(coverage: Coverage, firsts: Firsts): LabelText[] {
  const { articles, providers, topics, graph } = coverage;
  const names = storyNames(coverage, ({ central }) => central);
  const groups = [...providers.values(), ...topics.values()];
  const labels = [
    ...heaviestFirst(groups, (group) => group.articles.length),
    ...heaviestFirst([...articles.values()], (article) => {
      return graph.degree(article.key) + (article.filed ? graph.order : 0);
    }),
  ].map(({ key, kind, label }): LabelText => {
    const brief = names.get(key) ?? null;
    return { key, kind, text: shortened(label), brief, isFirst: firsts.has(key) };
  });
  return namedFirst(labels, names);
}

/**
 * The labels of a derived network: the stories that have a hue of their own, then the marks with the
 * most articles.
 *
 * Cost: O(n log n), once.
 */
export function groupTexts(coverage: Coverage, graph: NetworkGraph): LabelText[] {
  const { providers, stories, topics } = coverage;
  const groups = graph
    .nodes()
    .map((key) => providers.get(key) ?? stories.get(key) ?? topics.get(key))
    .filter((group) => group !== undefined);
  const names = storyNames(coverage, ({ key }) => key);
  const heaviest = heaviestFirst(groups, ({ articles }) => articles.length);
  const labels = heaviest.map(({ key, label }) => ({
    key,
    kind: graph.getNodeAttribute(key, "kind"),
    text: shortened(label),
    brief: names.get(key) ?? null,
    isFirst: false,
  }));
  return namedFirst(labels, names);
}

/** The brief names of the stories that have a hue of their own, the largest first, by key of a mark. */
function storyNames(
  coverage: Coverage,
  markOf: (story: CoverageStory) => string,
): ReadonlyMap<string, string> {
  const stories = colouredStories(coverage).flatMap((key) => coverage.stories.get(key) ?? []);
  return new Map(stories.map((story) => [markOf(story), shortened(story.label, LONGEST_BRIEF)]));
}

/** The named stories in their order, then all else as it was. */
function namedFirst(labels: readonly LabelText[], names: ReadonlyMap<string, string>): LabelText[] {
  const byKey = new Map(labels.map((label) => [label.key, label]));
  const named = [...names.keys()].flatMap((key) => byKey.get(key) ?? []);
  return [...named, ...labels.filter(({ key }) => !names.has(key))];
}

/** Of equally heavy ones the earlier key is first, so that the picture is the same each time. */
function heaviestFirst<T extends { readonly key: string }>(
  items: readonly T[],
  weigh: (item: T) => number,
): T[] {
  const weights = new Map(items.map((item) => [item, weigh(item)]));
  const weight = (item: T) => weights.get(item) ?? 0;
  return items.toSorted((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

export function shortened(text: string, most = LONGEST): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:.–—-]+$/u, "")}…`;
}
