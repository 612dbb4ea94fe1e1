import type { Coverage } from "../../graph/coverage.ts";
import type { Network } from "./network.ts";

/**
 * The marks of a network that stand for a thing, in view or not: its own, both ends of a link, or,
 * where it has none there, those of its articles.
 *
 * Cost: constant, or the articles of the thing.
 */
export function marksFor(
  network: Pick<Network, "graph" | "nodeOf">,
  { providers, stories, topics }: Coverage,
  key: string,
): readonly string[] {
  if (network.graph.hasEdge(key)) return network.graph.extremities(key);
  const own = network.nodeOf(key);
  if (own !== null) return [own];
  const articles = (providers.get(key) ?? stories.get(key) ?? topics.get(key))?.articles ?? [];
  const marks = articles.map((article) => network.nodeOf(article));
  return [...new Set(marks)].filter((mark) => mark !== null);
}
