import type { Columns } from "./read-columns.ts";

/** The edges of each node: those of node `row` are `edges[starts[row]]` up to `edges[starts[row + 1]]`. */
export interface Links {
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
}

/**
 * The edges that begin at each node, or that end there, in the order of the file. Cost: linear.
 *
 * @param ends the node that each edge belongs to.
 */
export function linksBy(ends: Columns["source"], nodes: number): Links {
  const starts = new Uint32Array(nodes + 1);
  for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let row = 0; row < nodes; row += 1)
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const edges = new Uint32Array(ends.length);
  for (let edge = 0; edge < ends.length; edge += 1) {
    const end = ends[edge] ?? 0;
    const at = next[end] ?? 0;
    edges[at] = edge;
    next[end] = at + 1;
  }
  return { starts, edges };
}
