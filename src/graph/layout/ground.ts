import type { Placing } from "./placing.ts";

/** Free space around a node that gets a place, in graph units; and what rounding can take from it. */
const AIR = 2;

/** Far beyond any number of columns. */
const ROW = 2 ** 24;

/**
 * What part of the plane is taken, as nodes by cells as wide as the largest of them: finds a free
 * place for one more, near to where it wants to be.
 */
export class Ground {
  private readonly placing: Placing;
  private readonly cell: number;
  private readonly cells = new Map<number, number[]>();

  constructor(placing: Placing) {
    this.placing = placing;
    let widest = 0;
    for (const radius of placing.size) widest = Math.max(widest, radius);
    this.cell = 2 * widest + AIR;
  }

  /** Takes the place where the node of a row is. O(1). */
  take(row: number): void {
    const { x, y } = this.placing;
    const cell = this.lineOf(y[row]!) * ROW + this.lineOf(x[row]!);
    const others = this.cells.get(cell);
    if (others) others.push(row);
    else this.cells.set(cell, [row]);
  }

  /**
   * Moves the node of a row to the free place nearest to where it is, as hexagons grow around it,
   * and takes that. To two decimals.
   *
   * Cost: by the area of the crowd that it has to leave.
   */
  settle(row: number): void {
    const { x, y, size } = this.placing;
    const radius = size[row]!;
    for (const [dx, dy] of hexagons()) {
      const placeX = toHundredths(x[row]! + dx * (radius || 1));
      const placeY = toHundredths(y[row]! + dy * (radius || 1));
      if (!this.isFree(placeX, placeY, radius)) continue;
      x[row] = placeX;
      y[row] = placeY;
      this.take(row);
      return;
    }
  }

  private isFree(placeX: number, placeY: number, radius: number): boolean {
    const { x, y, size } = this.placing;
    const [column, line] = [this.lineOf(placeX), this.lineOf(placeY)];
    for (let down = -1; down <= 1; down += 1) {
      for (let across = -1; across <= 1; across += 1) {
        const cell = (line + down) * ROW + column + across;
        for (const other of this.cells.get(cell) ?? []) {
          const dx = placeX - x[other]!;
          const dy = placeY - y[other]!;
          const apart = radius + size[other]! + AIR;
          if (dx * dx + dy * dy < apart * apart) return false;
        }
      }
    }
    return true;
  }

  /** Its column or its row. */
  private lineOf(value: number): number {
    return Math.floor(value / this.cell);
  }
}

/** Adding zero turns -0, which JSON cannot say, into 0. */
function toHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

const HALF_ROOT = Math.sqrt(3) / 2;

/** The six sides of a hexagon, one after the other, from its right corner on. */
const SIDES = [
  [-0.5, HALF_ROOT],
  [-1, 0],
  [-0.5, -HALF_ROOT],
  [0.5, -HALF_ROOT],
  [1, 0],
  [0.5, HALF_ROOT],
] as const;

/** The points of a lattice of triangles, ring by ring without an end. */
function* hexagons(): Generator<readonly [number, number]> {
  yield [0, 0];
  for (let ring = 1; ; ring += 1) {
    let [x, y] = [ring, 0];
    for (const [dx, dy] of SIDES) {
      for (let step = 0; step < ring; step += 1) {
        yield [x, y];
        x += dx;
        y += dy;
      }
    }
  }
}
