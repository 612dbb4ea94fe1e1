/**
 * Where the nodes are and how large, as flat columns: index i is the i-th node of the graph.
 * The steps of the layout work on these and never on the graph.
 */
export interface Placing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Radii, in the same units. */
  readonly size: Float64Array;
}
