import type { NodeKind } from "../graph/contract.ts";
import type { CoverageGraph } from "../graph/coverage-graph.ts";
import type { Extent, Point } from "./camera/camera-maths.ts";

/** Every node's place and size in columns, for what runs over all of them often. */
export interface NodeTable {
  readonly keys: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly kinds: readonly NodeKind[];
  /** Framed coordinates, as sigma has them: the layout's longer side is 1, its middle at 0.5. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Radius in graph units. */
  readonly size: Float64Array;
  readonly extent: Extent;
  /** The layout's longer side in graph units: one framed unit. */
  readonly side: number;
}

/** Cost: linear, once. */
export function tabulate(graph: CoverageGraph): NodeTable {
  const keys = graph.nodes();
  const column = (name: "x" | "y" | "size") =>
    Float64Array.from(keys, (key) => graph.getNodeAttribute(key, name));
  const x = column("x");
  const y = column("y");
  const [left, right] = range(x);
  const [bottom, top] = range(y);
  // sigma's own normalization, which it doesn't give away as a function.
  const side = Math.max(right - left, top - bottom) || 1;
  const framed = ({ x, y }: Point): Point => ({
    x: 0.5 + (x - (left + right) / 2) / side,
    y: 0.5 + (y - (bottom + top) / 2) / side,
  });
  keys.forEach((_key, row) => {
    const place = framed({ x: x[row] ?? 0, y: y[row] ?? 0 });
    x[row] = place.x;
    y[row] = place.y;
  });
  return {
    keys,
    rows: new Map(keys.map((key, row) => [key, row])),
    kinds: keys.map((key) => graph.getNodeAttribute(key, "kind")),
    x,
    y,
    size: column("size"),
    extent: { x: range(x), y: range(y) },
    side,
  };
}

export function placeOf(table: NodeTable, row: number): Point {
  return { x: table.x[row] ?? 0, y: table.y[row] ?? 0 };
}

function range(values: Float64Array): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
