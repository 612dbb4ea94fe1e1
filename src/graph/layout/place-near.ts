import type { CoverageGraph } from "../coverage-graph.ts";
import { fractionsOf } from "../keys.ts";
import { Ground } from "./ground.ts";
import { layOut } from "./layout.ts";
import { pullOf } from "./links.ts";
import type { Placing } from "./placing.ts";
import { overlaps, partOverlapping } from "./spread.ts";

/** Places of before, by key. */
export type KeptPlaces = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/**
 * Places the nodes of a graph that has changed a little: whoever has a place keeps it, and each new
 * node goes to the free place nearest to the middle of its neighbours, those with placed neighbours
 * first; or to the rim, when nothing ties it to the rest. No two nodes overlap: where kept ones have
 * grown into each other, they are pushed apart first. Without any kept node, the same as layOut.
 *
 * Cost: O(n) to take what is kept, and the edges of the new nodes.
 */
export function placeNear(graph: CoverageGraph, kept: KeptPlaces): void {
  const keys = graph.nodes();
  const rows = keys.flatMap((key, row) => (kept.has(key) ? [row] : []));
  if (rows.length === 0) {
    layOut(graph);
    return;
  }
  const placing: Placing = {
    x: Float64Array.from(keys, (key) => kept.get(key)?.x ?? 0),
    y: Float64Array.from(keys, (key) => kept.get(key)?.y ?? 0),
    size: Float64Array.from(keys, (key) => graph.getNodeAttribute(key, "size")),
  };
  partKept(placing, rows);
  const ground = new Ground(placing);
  for (const row of rows) ground.take(row);
  new Newcomers(graph, keys, placing, rows).settle(ground);
  keys.forEach((key, row) => {
    graph.mergeNodeAttributes(key, { x: placing.x[row] ?? 0, y: placing.y[row] ?? 0 });
  });
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

/** The nodes that have no place yet. */
class Newcomers {
  private readonly graph: CoverageGraph;
  private readonly placing: Placing;
  /** Row by key, of those without a place and of those with one. */
  private readonly waiting = new Map<string, number>();
  private readonly placed = new Map<string, number>();

  constructor(
    graph: CoverageGraph,
    keys: readonly string[],
    placing: Placing,
    kept: readonly number[],
  ) {
    this.graph = graph;
    this.placing = placing;
    for (const row of kept) this.placed.set(keys[row] ?? "", row);
    keys.forEach((key, row) => {
      if (!this.placed.has(key)) this.waiting.set(key, row);
    });
  }

  settle(ground: Ground): void {
    const rim = rimOf(this.placing, [...this.placed.values()]);
    const tied = [...this.waiting.keys()].filter((key) =>
      this.graph.someNeighbor(key, (other) => this.placed.has(other)),
    );
    const queue = new Set(tied);
    const rest = this.waiting.keys();
    while (this.waiting.size > 0) {
      for (const key of queue) {
        if (!this.waiting.has(key)) continue;
        this.settleOne(key, this.middleOf(key) ?? rim(key), ground);
        for (const other of this.graph.neighbors(key))
          if (this.waiting.has(other)) queue.add(other);
      }
      queue.clear();
      // What is tied to nothing placed: one of it goes to the rim, and what hangs on it follows.
      const next = rest.next();
      if (next.done !== true) queue.add(next.value);
    }
  }

  private settleOne(key: string, [x, y]: readonly [number, number], ground: Ground): void {
    const row = this.waiting.get(key);
    if (row === undefined) return;
    this.placing.x[row] = x;
    this.placing.y[row] = y;
    ground.settle(row);
    this.waiting.delete(key);
    this.placed.set(key, row);
  }

  /** Of its placed neighbours, by how strongly each pulls; none without. */
  private middleOf(key: string): [number, number] | undefined {
    let [sum, sumX, sumY] = [0, 0, 0];
    this.graph.forEachEdge(key, (_edge, { kind }, source, target) => {
      const row = this.placed.get(source === key ? target : source);
      if (row === undefined) return;
      const pull = pullOf(this.graph, kind, source, target);
      sum += pull;
      sumX += pull * (this.placing.x[row] ?? 0);
      sumY += pull * (this.placing.y[row] ?? 0);
    });
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
