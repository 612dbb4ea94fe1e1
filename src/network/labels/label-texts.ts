import type { NodeKind } from "../../graph/contract.ts";
import type { Coverage } from "../../graph/coverage.ts";

/** A title longer than this is cut at a word. */
const LONGEST = 42;

/** What may stand beside a node, the most important first. */
export interface LabelText {
  readonly key: string;
  readonly kind: NodeKind;
  readonly text: string;
}

/**
 * All labels in the order in which they get a place: providers and topics by the number of their
 * articles, then articles: the filed ones first, then by the number of their links.
 *
 * Cost: O(n log n), once.
 */
export function labelTexts({ articles, providers, topics, graph }: Coverage): LabelText[] {
  const groups = [...providers.values(), ...topics.values()];
  return [
    ...heaviestFirst(groups, (group) => group.articles.length),
    ...heaviestFirst([...articles.values()], (article) => {
      return graph.degree(article.key) + (article.filed ? graph.order : 0);
    }),
  ];
}

/** Of equally heavy ones the earlier key is first, so that the picture is the same each time. */
function heaviestFirst<T extends { key: string; kind: LabelText["kind"]; label: string }>(
  items: T[],
  weigh: (item: T) => number,
): LabelText[] {
  const weights = new Map(items.map((item) => [item.key, weigh(item)]));
  const weight = ({ key }: LabelText) => weights.get(key) ?? 0;
  return items
    .map(({ key, kind, label }) => ({ key, kind, text: shortened(label) }))
    .toSorted((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const words = text.slice(0, LONGEST).replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:.–—-]+$/u, "")}…`;
}
