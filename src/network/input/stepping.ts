import type { Coverage } from "../../graph/coverage.ts";
import { marksFor } from "../../state/networks/marks-for.ts";
import type { Network } from "../../state/networks/network.ts";

/**
 * The marks that the keyboard goes through from `selection`: the neighbours of the mark that stands
 * for it, of a story its articles and their providers, of a link its ends; every mark where nothing is
 * selected or nothing stands for it. Articles in time order, then providers by their first article,
 * then topics, then stories.
 *
 * Cost: linear in the nodes gone through, at a key press.
 */
export function stepOrder(
  coverage: Coverage,
  network: Network,
  selection: string | null,
): string[] {
  const { articles, providers, topics, stories } = coverage;
  const near = selection === null ? null : nearTo(coverage, network, selection);
  const all = [...articles.keys(), ...providers.keys(), ...topics.keys(), ...stories.keys()];
  return all.filter((key) => (near === null || near.has(key)) && network.has(key));
}

function nearTo(coverage: Coverage, network: Network, key: string): ReadonlySet<string> | null {
  const mark = network.nodeOf(key);
  if (mark !== null) return new Set(network.links(mark).map(({ other }) => other));
  const marks = marksFor(network, coverage, key);
  if (marks.length === 0) return null;
  const providers = marks.map((each) => coverage.articles.get(each)?.provider ?? each);
  return new Set([...marks, ...providers]);
}

/** The one after (or before) `current`, going round; null when there is none to go to. */
export function stepFrom(order: readonly string[], current: string | null, by: 1 | -1) {
  if (order.length === 0) return null;
  const at = current === null ? -1 : order.indexOf(current);
  const next = at === -1 ? (by === 1 ? 0 : -1) : (at + by) % order.length;
  return order.at(next) ?? null;
}

/**
 * The article after (or before) `current` in time, of those that are there; from anything else, the
 * first or the last. In a derived network that which stands for it. Cost: linear in the articles.
 */
export function stepInTime(
  coverage: Coverage,
  network: Network,
  current: string | null,
  by: 1 | -1,
): string | null {
  const nodes = coverage.dated.map(({ key }) => network.nodeOf(key));
  const order = [...new Set(nodes)].filter((key) => key !== null).filter((key) => network.has(key));
  const at = current === null ? -1 : order.indexOf(current);
  if (at === -1) return order.at(by === 1 ? 0 : -1) ?? null;
  return order[Math.min(Math.max(at + by, 0), order.length - 1)] ?? null;
}

/** What a screen reader says of a mark reached: `Amazon bans police use, article, 2 of 7`. */
export function announcement(
  { graph }: Network,
  key: string,
  order: readonly string[] = [],
): string {
  const { label, kind } = graph.getNodeAttributes(key);
  const at = order.indexOf(key);
  return at === -1 ? `${label}, ${kind}` : `${label}, ${kind}, ${at + 1} of ${order.length}`;
}
