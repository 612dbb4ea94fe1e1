import type { EdgeKind, SerializedCoverageGraph } from "../contract.ts";
import { endsOf, linksOf } from "../layout/links.ts";
import { communitiesOf } from "./communities.ts";
import { pageRank } from "./page-rank.ts";

/** Digits of a rank: all ranks together are still 1 to six of them. */
const DIGITS = 8;

/**
 * Gives each node its community, by edges of all kinds with the pulls they have in the layout; and
 * its PageRank: an article's by related links alone, which say what is listed by what is listed. A
 * provider or a topic has the ranks of its articles together. In place.
 *
 * Cost: O(nodes + edges) times a small number.
 */
export function measureNodes(
  nodes: SerializedCoverageGraph["nodes"],
  edges: SerializedCoverageGraph["edges"],
): void {
  const ranks = ranksOf(nodes, edges);
  const communities = communitiesOf(linksOf({ nodes, edges }), nodes.length);
  for (const [row, { key, attributes }] of nodes.entries()) {
    attributes.pageRank = Number((ranks.get(key) ?? 0).toPrecision(DIGITS));
    attributes.community = communities[row] ?? 0;
  }
}

/** By key of node, not yet rounded. */
function ranksOf(
  nodes: SerializedCoverageGraph["nodes"],
  edges: SerializedCoverageGraph["edges"],
): ReadonlyMap<string, number> {
  const articles = nodes.filter(({ attributes }) => attributes.kind === "article");
  const rows = new Map(articles.map(({ key }, row) => [key, row]));
  const edgesOf = (wanted: EdgeKind) =>
    edges.filter(({ attributes }) => attributes.kind === wanted);
  const { from, to } = endsOf(edgesOf("related"), rows);
  const byRow = pageRank(articles.length, from, to);
  const ranks = new Map(articles.map(({ key }, row) => [key, byRow[row] ?? 0]));
  const add = (group: string, article: string) =>
    ranks.set(group, (ranks.get(group) ?? 0) + (ranks.get(article) ?? 0));
  for (const { source, target } of edgesOf("publishes")) add(source, target);
  for (const { source, target } of edgesOf("about")) add(target, source);
  return ranks;
}
