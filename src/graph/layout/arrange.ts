import { coarsen } from "./coarsen.ts";
import type { Manner } from "./forces.ts";
import { frame } from "./frame.ts";
import type { Links } from "./links.ts";
import { layOutLevels } from "./multilevel.ts";
import type { Placing } from "./placing.ts";

/** A network as the layout sees it: nodes by row. */
export interface FlatNetwork {
  /** Radii, in graph units. */
  readonly size: Float64Array;
  readonly links: Links;
  /** Communities that are known beforehand, -1 where not. */
  readonly known?: Int32Array | undefined;
  /** How many steps the forces take, as a share of those that settle a network; 1 by default. */
  readonly effort?: number;
}

/** Communities; places by forces. */
export type Step = "start" | "forces";

/** Up to this many nodes, each is read by itself; with more, one looks for regions. */
const FEW = 300;

/** ForceAtlas2's (Jacomy et al., PLoS ONE 2014): neighbours at even distances, hubs with room around them. */
const EVEN: Manner = { repulsion: 10, gravity: 0.05, steady: 0, spring: () => 1 };

/** Near LinLog's (Noack, J. Graph Algorithms Appl. 2007), which draws communities as regions. */
const IN_REGIONS: Manner = {
  repulsion: 0.02,
  gravity: 0.05,
  steady: 1,
  spring: (radius) => 2.5 / radius,
};

/**
 * Places the nodes of a network by forces, on its communities first, then on its nodes, and turns and
 * scales the picture to a landscape frame. Nodes can overlap: see spread.
 *
 * @param done is told of each step when it ends, for whoever measures.
 * Cost: O(n log n) for n nodes and links.
 */
export function arrange(
  { size, links, known, effort = 1 }: FlatNetwork,
  done: (step: Step) => void = () => undefined,
): Placing {
  const order = size.length;
  const few = order <= FEW;
  const mass = few ? massesByDegree(links, order) : new Float64Array(order).fill(1);
  const levels = coarsen(links, mass, known);
  done("start");
  const manner = few ? EVEN : IN_REGIONS;
  const places = layOutLevels(levels, manner, gatheringFor(order), effort);
  const placing: Placing = { ...places, size };
  frame(placing);
  done("forces");
  return placing;
}

/**
 * How strongly regions gather: the more nodes, the smaller a story is in the picture, and the more
 * the regions of many stories take its place. It costs some quality, so not where stories show.
 */
function gatheringFor(order: number): number {
  return Math.min(Math.max(order - 10_000, 0) / 10_000, 4);
}

/** As in ForceAtlas2: hubs repel more. */
function massesByDegree({ from, to, pull }: Links, order: number): Float64Array {
  const mass = new Float64Array(order).fill(1);
  for (let e = 0; e < from.length; e += 1) {
    mass[from[e]!]! += pull[e]!;
    mass[to[e]!]! += pull[e]!;
  }
  return mass;
}
