import { compareText } from "../../corpus/text/compare-text.ts";
import type { GraphAttributes, NodeKind, SerializedCoverageGraph, Story } from "../contract.ts";

type Networks = GraphAttributes["networks"];

/** The derived networks with all their nodes at 0, 0, by key, in order of it. */
export function unplacedNetworks(
  nodes: SerializedCoverageGraph["nodes"],
  stories: readonly Story[],
): Networks {
  const keysOf = (wanted: NodeKind) =>
    nodes.filter(({ attributes }) => attributes.kind === wanted).map(({ key }) => key);
  return {
    providers: atZero(keysOf("provider")),
    stories: atZero([...stories.map(({ key }) => key), ...keysOf("topic")]),
  };
}

function atZero(keys: readonly string[]): Networks["providers"] {
  return Object.fromEntries(keys.toSorted(compareText).map((key) => [key, [0, 0]]));
}
