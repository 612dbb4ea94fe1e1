import type { ReadGraph } from "../../graph/read-graph.ts";
import type { LinkKind, MarkKind, NetworkId } from "../view/view.ts";

/** What every network's marks have, the coverage graph's among them; places and sizes in graph units. */
export interface MarkAttributes {
  readonly kind: MarkKind;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface LinkAttributes {
  readonly kind: LinkKind;
}

/** What is drawn: a coverage graph, or one derived from it. */
export type NetworkGraph = ReadGraph<MarkAttributes, LinkAttributes>;

/**
 * A network at this moment: its graph, which stays, and what of it is in view. Another moment is
 * another object. It can be walked (src/state/walk).
 */
export interface Network {
  readonly id: NetworkId;
  readonly graph: NetworkGraph;
  /** Whether the mark of a node is there: in view, and of a kind that is drawn. */
  has(key: string): boolean;
  /** Whether a link would be there if both its ends were. */
  draws(edge: string): boolean;
  /** Whether a link is there: both its ends are, its kind is drawn and its weight suffices. */
  hasLink(edge: string): boolean;
  /** How many articles, stories, texts or related links are behind it, of those in view. */
  weightOf(edge: string): number;
  /** The links of a node that are there. Cost: all its links. */
  links(
    key: string,
  ): readonly { readonly edge: string; readonly kind: string; readonly other: string }[];
  /** The node of this network that stands for a node or a story; null when it has none. */
  nodeOf(key: string): string | null;
}
