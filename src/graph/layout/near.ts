import type { Placing } from "./placing.ts";

/**
 * Calls `visit` for each pair of nodes that can overlap, once: those in the same or in neighbouring
 * cells of a grid whose cells are as wide as the largest node. Stops when `visit` returns false.
 *
 * Cost: O(n) while nodes are spread about evenly; n² if all are in one place.
 */
export function forEachNear(
  { x, y, size }: Placing,
  visit: (i: number, j: number) => boolean,
): void {
  let widest = 0;
  for (const radius of size) widest = Math.max(widest, radius * 2);
  const cells = new Map<string, number[]>();
  for (let i = 0; i < x.length; i += 1) {
    const column = Math.floor((x[i] ?? 0) / (widest || 1));
    const row = Math.floor((y[i] ?? 0) / (widest || 1));
    for (let dc = -1; dc <= 1; dc += 1) {
      for (let dr = -1; dr <= 1; dr += 1) {
        for (const j of cells.get(`${column + dc},${row + dr}`) ?? []) {
          if (!visit(i, j)) return;
        }
      }
    }
    const own = cells.get(`${column},${row}`);
    if (own) own.push(i);
    else cells.set(`${column},${row}`, [i]);
  }
}
