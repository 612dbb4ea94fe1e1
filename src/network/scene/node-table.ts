import type { NetworkGraph } from "../../state/networks/network.ts";
import type { MarkKind } from "../../state/view/view.ts";
import type { Point } from "../camera/camera-maths.ts";
import type { Frame } from "./frame.ts";
import { Places } from "./places.ts";

/** Every node of a network in columns, for what runs over all of them often. */
export interface NodeTable {
  readonly keys: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly kinds: readonly MarkKind[];
  readonly places: Places;
  /** Radius in graph units. */
  readonly size: Float64Array;
}

/** Every node where its graph has it. Cost: linear, once. */
export function tabulate(graph: NetworkGraph, { framed }: Pick<Frame, "framed">): NodeTable {
  const keys = graph.nodes();
  const places = new Places(keys.length);
  keys.forEach((key, row) => places.put(row, framed(graph.getNodeAttributes(key))));
  return {
    keys,
    rows: new Map(keys.map((key, row) => [key, row])),
    kinds: keys.map((key) => graph.getNodeAttribute(key, "kind")),
    places,
    size: Float64Array.from(keys, (key) => graph.getNodeAttribute(key, "size")),
  };
}

/** Where a node stands at this moment, in framed coordinates. */
export function placeOf({ places }: Pick<NodeTable, "places">, row: number): Point {
  return { x: places.x[row] ?? 0, y: places.y[row] ?? 0 };
}

/** Both ends of the way that it goes. */
export function wayOf({ places }: Pick<NodeTable, "places">, row: number) {
  const { fromX, fromY, toX, toY } = places;
  return {
    fromX: fromX[row] ?? 0,
    fromY: fromY[row] ?? 0,
    toX: toX[row] ?? 0,
    toY: toY[row] ?? 0,
  };
}

/** Where it goes to, or stands. */
export function goalOf({ places }: Pick<NodeTable, "places">, row: number): Point {
  return { x: places.toX[row] ?? 0, y: places.toY[row] ?? 0 };
}
