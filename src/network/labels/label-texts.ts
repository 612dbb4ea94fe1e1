import type { Coverage } from "../../graph/coverage.ts";
import { colouredStories } from "../../state/colour.ts";
import type { Firsts } from "../../state/firsts.ts";
import type { NetworkGraph } from "../../state/networks/network.ts";
import type { MarkKind } from "../../state/view/view.ts";

/** A title longer than this is cut at a word. */
const LONGEST = 42;

/** One that stands in the picture of the whole is shorter, or it would find no room there. */
const LONGEST_BRIEF = 26;

/** A story whose first is shared by more articles than this has too many of them to be named. */
const MOST_TIED = 2;

/** What may stand beside a node, the most important first. */
export interface LabelText {
  readonly key: string;
  readonly kind: MarkKind;
  readonly text: string;
  /** It was first with its story. */
  readonly isFirst: boolean;
  /** It was first with one of the largest stories: what it is called in the picture of the whole. */
  readonly brief: string | null;
}

/**
 * All labels in the order in which they get a place: the firsts of the largest stories, then
 * providers and topics by the number of their articles, then articles: the filed ones first, then by
 * the number of their links.
 *
 * Cost: O(n log n), once.
 */
export function labelTexts(coverage: Coverage, firsts: Firsts): LabelText[] {
  const { articles, providers, topics, graph } = coverage;
  const named = namedFirsts(coverage, firsts);
  const groups = [...providers.values(), ...topics.values()];
  const labels = [
    ...heaviestFirst(groups, (group) => group.articles.length),
    ...heaviestFirst([...articles.values()], (article) => {
      return graph.degree(article.key) + (article.filed ? graph.order : 0);
    }),
  ].map(({ key, kind, label }): LabelText => {
    const brief = named.has(key) ? shortened(label, LONGEST_BRIEF) : null;
    return { key, kind, text: shortened(label), brief, isFirst: firsts.has(key) };
  });
  const byKey = new Map(labels.map((label) => [label.key, label]));
  const largest = [...named].map((key) => byKey.get(key)).filter((label) => label !== undefined);
  return [...largest, ...labels.filter(({ brief }) => brief === null)];
}

/**
 * The labels of a derived network: the marks with the most articles first.
 *
 * Cost: O(n log n), once.
 */
export function groupTexts(coverage: Coverage, graph: NetworkGraph): LabelText[] {
  const { providers, stories, topics } = coverage;
  const groups = graph
    .nodes()
    .map((key) => providers.get(key) ?? stories.get(key) ?? topics.get(key))
    .filter((group) => group !== undefined);
  return heaviestFirst(groups, ({ articles }) => articles.length).map(({ key, label }) => ({
    key,
    kind: graph.getNodeAttribute(key, "kind"),
    text: shortened(label),
    brief: null,
    isFirst: false,
  }));
}

/** In the order of their stories, the largest first. */
function namedFirsts(coverage: Coverage, firsts: Firsts): Set<string> {
  const ofLargest = colouredStories(coverage)
    .map((key) => coverage.stories.get(key)?.firsts ?? [])
    .filter((keys) => keys.length <= MOST_TIED);
  return new Set(ofLargest.flat().filter((key) => firsts.has(key)));
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
