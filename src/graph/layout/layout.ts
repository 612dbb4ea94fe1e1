import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import type { EdgeAttributes, EdgeKind } from "../contract.ts";
import type { CoverageGraph } from "../coverage-graph.ts";
import { frame } from "./frame.ts";
import { fractionsOf } from "../keys.ts";
import { spread } from "./spread.ts";

/** From this many nodes on, repulsion is approximated (Barnes-Hut): n log n instead of n². */
const MANY = 500;

/** How strongly an edge of a kind pulls its two ends together. */
const PULL: Record<EdgeKind, number> = { publishes: 1.6, related: 1.5, wire: 1.5, about: 1.6 };

/**
 * What an edge's pull is divided by, for the degree of the hub at its end: the articles of a great
 * provider spread around it, and a topic that nearly every article has gathers nothing. Roots by
 * Math.sqrt, which is exact on every machine, as Math.pow need not be.
 */
const EASE: Record<EdgeKind, (degree: number) => number> = {
  publishes: (degree) => Math.sqrt(Math.sqrt(degree)),
  related: () => 1,
  wire: () => 1,
  about: Math.sqrt,
};

/**
 * Places every node, so that the app opens on a finished picture: ForceAtlas2 (Jacomy et al. 2014)
 * from places that the keys alone decide, turned and scaled to a landscape frame, then no two nodes
 * overlapping. The same graph gets the same places on every run. Coordinates have two decimals.
 *
 * Cost: n log n an iteration, fewer iterations for more nodes; 10,000 nodes take some seconds.
 */
export function layOut(graph: CoverageGraph): void {
  if (graph.order === 0) return;
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...startingPlace(key) }));
  if (graph.size > 0) {
    forceAtlas2.assign(graph, {
      iterations: iterationsFor(graph.order),
      getEdgeWeight: (_edge: string, { kind }: EdgeAttributes, source: string, target: string) =>
        PULL[kind] / EASE[kind](graph.degree(kind === "about" ? target : source)),
      settings: settingsFor(graph.order),
    });
  }
  const keys = graph.nodes();
  const column = (name: "x" | "y" | "size") =>
    Float64Array.from(keys, (key) => graph.getNodeAttribute(key, name));
  const placing = { x: column("x"), y: column("y"), size: column("size") };
  frame(placing);
  spread(placing);
  keys.forEach((key, i) => {
    graph.mergeNodeAttributes(key, { x: placing.x[i] ?? 0, y: placing.y[i] ?? 0 });
  });
}

/** In a square that grows with nothing: ForceAtlas2 finds its own scale. */
function startingPlace(key: string): { x: number; y: number } {
  const [x, y] = fractionsOf(key);
  return { x: (x - 0.5) * 1000, y: (y - 0.5) * 1000 };
}

function iterationsFor(order: number): number {
  return Math.round(Math.min(Math.max(600_000 / order, 120), 800));
}

/** Strong gravity, which grows with distance, keeps what is loosely tied in the picture, and the disc evenly filled. */
function settingsFor(order: number): ForceAtlas2Settings {
  return {
    barnesHutOptimize: order > MANY,
    barnesHutTheta: 0.8,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 5,
  };
}
