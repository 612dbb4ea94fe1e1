import type { Coverage } from "../../graph/coverage.ts";
import { focusOn } from "../../state/focus.ts";

/**
 * The nodes that the keyboard goes through from `selection`: its neighbours, of a story its articles
 * and their providers, or every node when nothing is selected. Articles in time order, then providers by their first article, then topics.
 *
 * Cost: linear in the nodes gone through, at a key press.
 */
export function stepOrder(
  coverage: Coverage,
  selection: string | null,
  isPresent: (key: string) => boolean,
): string[] {
  const { articles, providers, topics } = coverage;
  const near = selection === null ? null : focusOn(coverage, selection).lit;
  return [...articles.keys(), ...providers.keys(), ...topics.keys()].filter(
    (key) => key !== selection && (near === null || near.has(key)) && isPresent(key),
  );
}

/** The one after (or before) `current`, going round; null when there is none to go to. */
export function stepFrom(order: readonly string[], current: string | null, by: 1 | -1) {
  if (order.length === 0) return null;
  const at = current === null ? -1 : order.indexOf(current);
  const next = at === -1 ? (by === 1 ? 0 : -1) : (at + by) % order.length;
  return order.at(next) ?? null;
}

/** What a screen reader says of a node reached: `Amazon bans police use, article, 2 of 7`. */
export function announcement(coverage: Coverage, order: readonly string[], key: string): string {
  const { label, kind } = coverage.graph.getNodeAttributes(key);
  return `${label}, ${kind}, ${order.indexOf(key) + 1} of ${order.length}`;
}
