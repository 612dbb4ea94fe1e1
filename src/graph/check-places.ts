import type { SerializedCoverageGraph } from "./contract.ts";

/**
 * What the schema cannot see: whether each article's story is one of the stories, and every node of
 * the derived networks has its place in them. Linear in nodes and stories.
 *
 * @returns the first thing that is wrong, in words, or null.
 */
export function findUnplaced({ attributes, nodes }: SerializedCoverageGraph): string | null {
  const { networks, stories } = attributes;
  const told = new Set(stories.map(({ key }) => key));
  const lost = nodes.find(
    ({ attributes: node }) =>
      node.kind === "article" && node.story !== null && !told.has(node.story),
  );
  if (lost !== undefined) return `article ${lost.key}: its story is not one of the stories`;
  const keysOf = (wanted: string) =>
    nodes.filter(({ attributes: { kind } }) => kind === wanted).map(({ key }) => key);
  const unplaced =
    keysOf("provider").find((key) => !Object.hasOwn(networks.providers, key)) ??
    [...told, ...keysOf("topic")].find((key) => !Object.hasOwn(networks.stories, key));
  return unplaced === undefined ? null : `${unplaced}: has no place in its network`;
}
