/** A link of a node, seen from that node. */
export interface WalkLink {
  /** Key of the edge. */
  readonly edge: string;
  readonly kind: string;
  /** Key of the node at its other end. */
  readonly other: string;
}

/** A network as one walks it: only what is in view, over the chosen kinds of link, in both directions. */
export interface Walkable {
  has(key: string): boolean;
  /** Each link of a node to a neighbour in view. */
  links(key: string): Iterable<WalkLink>;
}
