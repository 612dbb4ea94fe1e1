import { type Box, boxOf, heightOf, widthOf } from "./fit.ts";
import type { Placing } from "./placing.ts";

/** A row ends before a part that is lower than this by the height of the row's first. */
const LEAST_HEIGHT = 0.5;

/** Widths that are tried grow by this. */
const STEP = 1.05;

/** Free space around a part, by the mean radius. */
const AIR = 0.6;

/** A part of a picture in a row: how much room it takes, and by how much it moves. */
interface Tile {
  readonly part: readonly number[];
  readonly box: Box;
  readonly width: number;
  readonly height: number;
}

interface Rows {
  readonly rows: readonly (readonly Tile[])[];
  readonly width: number;
  readonly height: number;
}

/**
 * Puts the parts of a picture in rows, each as it is: the highest first, and nodes that are parts of
 * their own last. Forces would drive parts that nothing ties together far from one another, and leave
 * the picture empty. The rows are as wide as lets the whole be drawn largest. In place.
 *
 * (Next-fit decreasing height: Coffman, Garey, Johnson and Tarjan, SIAM J. Comput. 9, 1980.)
 *
 * @param parts rows of the placing; each is in one part.
 * @param aspect width by height of where the picture is to be drawn.
 * Cost: O(n log n) for n nodes.
 */
export function packParts(
  placing: Placing,
  parts: readonly (readonly number[])[],
  aspect: number,
): void {
  const air = meanOf(placing.size) * AIR;
  const tiles = parts
    .map((part) => tileOf(placing, part, air))
    .toSorted((a, b) => Number(isLone(a)) - Number(isLone(b)) || b.height - a.height);
  const { rows, width } = bestRows(tiles, aspect);
  let top = 0;
  for (const row of rows) {
    const height = row[0]?.height ?? 0;
    let left = (width - widthOfRow(row)) / 2;
    for (const tile of row) {
      const { box } = tile;
      const dx = left + tile.width / 2 - (box.left + box.right) / 2;
      const dy = top - height / 2 - (box.bottom + box.top) / 2;
      for (const node of tile.part) {
        placing.x[node]! += dx;
        placing.y[node]! += dy;
      }
      left += tile.width;
    }
    top -= height;
  }
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** With some air around it. */
function tileOf({ x, y, size }: Placing, part: readonly number[], air: number): Tile {
  const column = (values: Float64Array) => Float64Array.from(part, (node) => values[node]!);
  const box = boxOf({ x: column(x), y: column(y), size: column(size) });
  return { part, box, width: widthOf(box) + 2 * air, height: heightOf(box) + 2 * air };
}

function bestRows(tiles: readonly Tile[], aspect: number): Rows {
  const all = widthOfRow(tiles);
  let width = tiles.reduce((most, tile) => Math.max(most, tile.width), 0);
  let best = rowsOf(tiles, width);
  const extentOf = ({ width, height }: Rows) => Math.max(width / aspect, height);
  // Wider ones than this would only be drawn smaller.
  while (width < all && width / aspect < extentOf(best)) {
    width *= STEP;
    const rows = rowsOf(tiles, width);
    if (extentOf(rows) < extentOf(best)) best = rows;
  }
  return best;
}

function isLone({ part }: Tile): boolean {
  return part.length === 1;
}

/** Of tiles in their order. */
function rowsOf(tiles: readonly Tile[], most: number): Rows {
  const rows: Tile[][] = [];
  let [row, taken]: [Tile[], number] = [[], 0];
  let [width, height] = [0, 0];
  for (const tile of tiles) {
    const [first] = row;
    const isFull = taken + tile.width > most;
    if (!first || isFull || !isAlike(first, tile)) {
      [row, taken] = [[], 0];
      rows.push(row);
      height += tile.height;
    }
    row.push(tile);
    taken += tile.width;
    width = Math.max(width, taken);
  }
  return { rows, width, height };
}

/** Whether a tile can stand in one row with the row's first. */
function isAlike(first: Tile, tile: Tile): boolean {
  return isLone(first) === isLone(tile) && tile.height >= first.height * LEAST_HEIGHT;
}

function widthOfRow(row: readonly Tile[]): number {
  return row.reduce((sum, { width }) => sum + width, 0);
}
