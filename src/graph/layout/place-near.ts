import type { SerializedCoverageGraph } from "../contract.ts";
import { fractionsOf } from "../keys.ts";
import { Ground } from "./ground.ts";
import { layOut } from "./layout.ts";
import { type Adjacency, adjacencyOf, linksOf } from "./links.ts";
import { type Placing, placeNodes } from "./placing.ts";
import { overlaps, partOverlapping } from "./spread.ts";

/** Places of before, by key. */
export type KeptPlaces = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/**
 * Places the nodes of a graph that has changed a little: whoever has a place keeps it, and each new
 * node goes to the free place nearest to the middle of its neighbours, those with placed neighbours
 * first; or to the rim, when nothing ties it to the rest. No two nodes overlap: where kept ones have
 * grown into each other, they are pushed apart first. Without any kept node, the same as layOut. In
 * place.
 *
 * Cost: O(nodes + edges), and a search of the ground for each new node.
 */
export function placeNear(graph: SerializedCoverageGraph, kept: KeptPlaces): void {
  const { nodes } = graph;
  const rows = nodes.flatMap(({ key }, row) => (kept.has(key) ? [row] : []));
  if (rows.length === 0) {
    layOut(graph);
    return;
  }
  const placing: Placing = {
    x: Float64Array.from(nodes, ({ key }) => kept.get(key)?.x ?? 0),
    y: Float64Array.from(nodes, ({ key }) => kept.get(key)?.y ?? 0),
    size: Float64Array.from(nodes, ({ attributes }) => attributes.size),
  };
  partKept(placing, rows);
  const ground = new Ground(placing);
  for (const row of rows) ground.take(row);
  if (rows.length < nodes.length) {
    const keys = nodes.map(({ key }) => key);
    new Newcomers(keys, adjacencyOf(linksOf(graph), keys.length), placing, rows).settle(ground);
  }
  placeNodes(nodes, placing);
}

/** Moves kept nodes only if any two of them overlap. */
function partKept(placing: Placing, rows: readonly number[]): void {
  const { x, y, size } = placing;
  const own: Placing = {
    x: Float64Array.from(rows, (row) => x[row] ?? 0),
    y: Float64Array.from(rows, (row) => y[row] ?? 0),
    size: Float64Array.from(rows, (row) => size[row] ?? 0),
  };
  if (!overlaps(own)) return;
  partOverlapping(own);
  rows.forEach((row, i) => {
    x[row] = own.x[i] ?? 0;
    y[row] = own.y[i] ?? 0;
  });
}

/** The nodes that have no place yet, by their rows. */
class Newcomers {
  readonly #keys: readonly string[];
  readonly #adjacency: Adjacency;
  readonly #placing: Placing;
  readonly #isPlaced: Uint8Array;
  readonly #waiting: Set<number>;

  constructor(
    keys: readonly string[],
    adjacency: Adjacency,
    placing: Placing,
    kept: readonly number[],
  ) {
    this.#keys = keys;
    this.#adjacency = adjacency;
    this.#placing = placing;
    this.#isPlaced = new Uint8Array(keys.length);
    for (const row of kept) this.#isPlaced[row] = 1;
    this.#waiting = new Set([...keys.keys()].filter((row) => this.#isPlaced[row] === 0));
  }

  settle(ground: Ground): void {
    const kept = [...this.#keys.keys()].filter((row) => this.#isPlaced[row] === 1);
    const rim = rimOf(this.#placing, kept);
    const queue = new Set(
      [...this.#waiting].filter((row) =>
        this.#neighbours(row).some((other) => this.#isPlaced[other] === 1),
      ),
    );
    const rest = this.#waiting.values();
    while (this.#waiting.size > 0) {
      for (const row of queue) {
        if (!this.#waiting.has(row)) continue;
        this.#settleOne(row, this.#middleOf(row) ?? rim(this.#keys[row] ?? ""), ground);
        for (const other of this.#neighbours(row)) if (this.#waiting.has(other)) queue.add(other);
      }
      queue.clear();
      // What is tied to nothing placed: one of it goes to the rim, and what hangs on it follows.
      const next = rest.next();
      if (next.done !== true) queue.add(next.value);
    }
  }

  #settleOne(row: number, [x, y]: readonly [number, number], ground: Ground): void {
    this.#placing.x[row] = x;
    this.#placing.y[row] = y;
    ground.settle(row);
    this.#waiting.delete(row);
    this.#isPlaced[row] = 1;
  }

  #neighbours(row: number): number[] {
    const { start, other } = this.#adjacency;
    return [...other.subarray(start[row], start[row + 1])];
  }

  /** Of its placed neighbours, by how strongly each pulls; none without. */
  #middleOf(row: number): [number, number] | undefined {
    const { start, other, pull } = this.#adjacency;
    let [sum, sumX, sumY] = [0, 0, 0];
    for (let k = start[row] ?? 0; k < (start[row + 1] ?? 0); k += 1) {
      const neighbour = other[k] ?? 0;
      if (this.#isPlaced[neighbour] === 0) continue;
      const by = pull[k] ?? 0;
      sum += by;
      sumX += by * (this.#placing.x[neighbour] ?? 0);
      sumY += by * (this.#placing.y[neighbour] ?? 0);
    }
    return sum > 0 ? [sumX / sum, sumY / sum] : undefined;
  }
}

/** A point on the ellipse around what is placed, in a direction that the key alone decides. */
function rimOf({ x, y }: Placing, rows: readonly number[]): (key: string) => [number, number] {
  const [left, right] = range(rows, x);
  const [bottom, top] = range(rows, y);
  return (key) => {
    const [a, b] = fractionsOf(key);
    const [dx, dy] = [a - 0.5, b - 0.5];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return [
      (left + right) / 2 + ((right - left) / 2) * (dx / length),
      (bottom + top) / 2 + ((top - bottom) / 2) * (dy / length),
    ];
  };
}

function range(rows: readonly number[], values: Float64Array): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const row of rows) {
    least = Math.min(least, values[row] ?? 0);
    most = Math.max(most, values[row] ?? 0);
  }
  return [least, most];
}
