import type { Placing } from "./placing.ts";

/** A grid has at most this many cells a node, and a few. */
const CELLS_PER_NODE = 4;

/**
 * Nodes by the cells of a grid whose cells are as wide as the largest node: those that can overlap
 * are in the same or in neighbouring cells. Flat columns, filled by a counting sort.
 *
 * Where nodes lie so far out that this would take too many cells, the grid covers the middle, and
 * what lies outside counts to its rim. Neighbours stay neighbours by that; no pair is lost.
 */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly bottom: number;
  readonly cell: number;
  /** Where each cell's nodes begin in `nodes`; one more at the end. */
  readonly start: Int32Array;
  readonly nodes: Int32Array;
}

/** O(n). */
function gridOf({ x, y, size }: Placing, air = 0): Grid {
  let widest = 0;
  for (const radius of size) widest = Math.max(widest, radius);
  const cell = widest * 2 + air || 1;
  const most = Math.max(Math.floor(Math.sqrt(x.length * CELLS_PER_NODE)), 16);
  const [left, columns] = cover(x, cell, most);
  const [bottom, rows] = cover(y, cell, most);
  const start = new Int32Array(columns * rows + 1);
  const cells = new Int32Array(x.length);
  for (let i = 0; i < x.length; i += 1) {
    const column = cellAt(x[i]!, left, cell, columns);
    const at = cellAt(y[i]!, bottom, cell, rows) * columns + column;
    cells[i] = at;
    start[at + 1]! += 1;
  }
  for (let at = 1; at < start.length; at += 1) start[at]! += start[at - 1]!;
  const nodes = new Int32Array(x.length);
  const next = start.slice();
  for (let i = 0; i < x.length; i += 1) {
    const at = next[cells[i]!]!;
    next[cells[i]!] = at + 1;
    nodes[at] = i;
  }
  return { columns, rows, left, bottom, cell, start, nodes };
}

/** Which column or row a coordinate is in; what is outside is in the first or the last. */
function cellAt(value: number, least: number, cell: number, count: number): number {
  return Math.min(Math.max(Math.floor((value - least) / cell), 0), count - 1);
}

/** Where the grid begins along one axis, and how many cells it has. */
function cover(values: Float64Array, cell: number, most: number): [number, number] {
  let [least, largest, sum] = [Infinity, -Infinity, 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > largest) largest = value;
    sum += value;
  }
  const count = Math.floor((largest - least) / cell) + 1;
  if (values.length === 0) return [0, 1];
  return count <= most ? [least, count] : [sum / values.length - (most * cell) / 2, most];
}

/**
 * Calls `visit` for each pair of nodes that can overlap, once. Stops when `visit` returns false.
 *
 * Cost: O(n) while nodes are spread about evenly; n² if all are in one place.
 */
export function forEachNear(
  placing: Placing,
  visit: (i: number, j: number) => boolean,
  air = 0,
): void {
  const { columns, rows, start, nodes } = gridOf(placing, air);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const end = start[at + 1]!;
      if (start[at] === end) continue;
      // The rest of its own cell and the cell to the right follow each other, and so do the three above.
      const right = start[at + (column + 1 < columns ? 2 : 1)]!;
      const above = row + 1 < rows;
      const from = above ? start[at + columns - (column > 0 ? 1 : 0)]! : 0;
      const to = above ? start[at + columns + (column + 1 < columns ? 2 : 1)]! : 0;
      for (let k = start[at]!; k < end; k += 1) {
        const i = nodes[k]!;
        for (let other = k + 1; other < right; other += 1) if (!visit(i, nodes[other]!)) return;
        for (let other = from; other < to; other += 1) if (!visit(i, nodes[other]!)) return;
      }
    }
  }
}
