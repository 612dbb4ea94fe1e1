import { compareText } from "../../corpus/text/compare-text.ts";
import type { Network } from "../../state/networks/network.ts";

/** A neighbour in a derived network. */
export interface Linked {
  /** Key of the link. */
  readonly link: string;
  /** Key of the neighbour. */
  readonly other: string;
  readonly weight: number;
}

/** The neighbours of a node in a derived network, the heaviest link first. Cost: the node's links. */
export function linkedWith(net: Network, key: string): readonly Linked[] {
  const others = new Map(net.links(key).map(({ edge, other }) => [edge, other]));
  return [...others]
    .map(([link, other]) => ({ link, other, weight: net.weightOf(link) }))
    .toSorted((a, b) => b.weight - a.weight || compareText(a.other, b.other));
}
