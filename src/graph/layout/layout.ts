import type { SerializedCoverageGraph } from "../contract.ts";
import { coarsen } from "./coarsen.ts";
import { frame } from "./frame.ts";
import type { Manner } from "./forces.ts";
import { type Links, linksOf } from "./links.ts";
import { layOutLevels } from "./multilevel.ts";
import { type Placing, placeNodes } from "./placing.ts";
import { spread } from "./spread.ts";

/** Communities; places by forces; frame and overlaps. */
export type Step = "start" | "forces" | "spread";

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
 * Places every node, so that the app opens on a finished picture: forces on the graph's communities
 * first, then on its nodes; turned and scaled to a landscape frame; then no two nodes overlapping.
 * Stories are the communities where articles name theirs. The same graph gets the same places on
 * every run. Coordinates have two decimals. In place.
 *
 * @param done is told of each step when it ends, for whoever measures.
 * Cost: O(n log n) for n nodes and edges.
 */
export function layOut(
  graph: SerializedCoverageGraph,
  done: (step: Step) => void = () => undefined,
): void {
  const { nodes } = graph;
  if (nodes.length === 0) return;
  const size = Float64Array.from(nodes, ({ attributes }) => attributes.size);
  const links = linksOf(graph);
  const few = nodes.length <= FEW;
  const mass = few ? massesByDegree(links, nodes.length) : new Float64Array(nodes.length).fill(1);
  const levels = coarsen(links, mass, storiesOf(graph));
  done("start");
  const places = layOutLevels(levels, few ? EVEN : IN_REGIONS, gatheringFor(nodes.length));
  done("forces");
  const placing: Placing = { ...places, size };
  frame(placing);
  spread(placing);
  placeNodes(nodes, placing);
  done("spread");
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

/** For each row the number of its story, -1 without; nothing when no article is in one. */
function storiesOf({ nodes }: SerializedCoverageGraph): Int32Array | undefined {
  const numbers = new Map<string, number>();
  const stories = nodes.map(({ attributes }) => {
    const story = attributes.kind === "article" ? attributes.story : null;
    if (story === null) return -1;
    const number = numbers.get(story) ?? numbers.size;
    numbers.set(story, number);
    return number;
  });
  return numbers.size > 0 ? Int32Array.from(stories) : undefined;
}
