import type { CoverageGraph } from "../../graph/coverage-graph.ts";
import type { Extent, Point } from "../camera/camera-maths.ts";

/**
 * The frame in which every network and every layout lies: the bounding box of the prebuilt layout,
 * in framed coordinates, where its longer side is 1 and its middle at 0.5; y points up.
 */
export interface Frame {
  readonly extent: Extent;
  /** The same in graph units. */
  readonly box: Extent;
  /** The longer side in graph units: one framed unit. */
  readonly side: number;
  /** From graph units to framed coordinates. */
  readonly framed: (point: Point) => Point;
}

/** Cost: linear, once. */
export function frameOf(graph: CoverageGraph): Frame {
  const nodes = graph.mapNodes((_key, { x, y }) => ({ x, y }));
  const [left, right] = range(nodes.map(({ x }) => x));
  const [bottom, top] = range(nodes.map(({ y }) => y));
  // sigma's own normalization, which it doesn't give away as a function.
  const side = Math.max(right - left, top - bottom) || 1;
  const framed = ({ x, y }: Point): Point => ({
    x: 0.5 + (x - (left + right) / 2) / side,
    y: 0.5 + (y - (bottom + top) / 2) / side,
  });
  const [low, high] = [framed({ x: left, y: bottom }), framed({ x: right, y: top })];
  return {
    extent: { x: [low.x, high.x], y: [low.y, high.y] },
    box: { x: [left, right], y: [bottom, top] },
    side,
    framed,
  };
}

function range(values: readonly number[]): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
