import type { SerializedCoverageGraph } from "../contract.ts";

/** Where the nodes are, as flat columns: index i is the i-th node of the graph. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Where the nodes are and how large. The steps of the layout work on these and never on the graph. */
export interface Placing extends Places {
  /** Radii, in the same units. */
  readonly size: Float64Array;
}

/** Where nodes are. */
export function placingOf(nodes: SerializedCoverageGraph["nodes"]): Placing {
  return {
    x: Float64Array.from(nodes, ({ attributes }) => attributes.x),
    y: Float64Array.from(nodes, ({ attributes }) => attributes.y),
    size: Float64Array.from(nodes, ({ attributes }) => attributes.size),
  };
}

/** Gives each node the place of its row. */
export function placeNodes(nodes: SerializedCoverageGraph["nodes"], { x, y }: Places): void {
  for (const [row, { attributes }] of nodes.entries()) {
    attributes.x = x[row] ?? 0;
    attributes.y = y[row] ?? 0;
  }
}
