import { type Level, modularityOf } from "./coarsen.ts";
import { type Manner, radiusOf, type Regions, relax } from "./forces.ts";
import type { Places } from "./placing.ts";

/** How much of the area that is its share a community's nodes start in. */
const START_SHARE = 0.5;

/** Fewer communities than this are no regions to show. */
const FEWEST_REGIONS = 24;

/** Communities that are tied to one another about as much as within would be torn, and show nothing. */
const LEAST_MODULARITY = 0.7;

/**
 * Places for the nodes of the first level: the coarsest level is laid out from a scattered start,
 * and each finer one starts with its nodes in discs around the places of their communities, the
 * area of a disc by how many it holds. What is far apart is settled while nodes are few, and the
 * whole graph needs few iterations. (Walshaw, Graph Drawing 2000; Hu, Mathematica J. 10, 2005.)
 *
 * @param gather how strongly nodes are pulled to the middle of the largest communities.
 * @param effort how many iterations, as a share of those that settle a network.
 * Cost: about twice that of the iterations on the first level.
 */
export function layOutLevels(
  levels: readonly Level[],
  manner: Manner,
  gather: number,
  effort: number,
): Places {
  const regions = regionsOf(levels, gather);
  let places: Places = { x: new Float64Array(1), y: new Float64Array(1) };
  let community: Float64Array = new Float64Array(1).fill(1);
  for (const [k, level] of [...levels.entries()].toReversed()) {
    places = startAround(places, community, level);
    const iterations = Math.ceil(iterationsFor(level.mass.length) * effort);
    relax(level, places, manner, iterations, regions[k]);
    community = level.mass;
  }
  return places;
}

/** Each node of a level somewhere in the disc of its community. */
function startAround({ x, y }: Places, community: Float64Array, { mass, part }: Level): Places {
  let all = 0;
  for (const one of community) all += one;
  const radius = radiusOf({ x, y }, community) || 1;
  const startX = new Float64Array(mass.length);
  const startY = new Float64Array(mass.length);
  for (let i = 0; i < mass.length; i += 1) {
    const of = part[i] ?? 0;
    // A disc that is evenly filled is wider than its root mean square by the root of two.
    const reach = radius * Math.sqrt((2 * START_SHARE * community[of]!) / all);
    const [dx, dy] = pointInDisc(i);
    startX[i] = x[of]! + reach * dx;
    startY[i] = y[of]! + reach * dy;
  }
  return { x: startX, y: startY };
}

/** For each level below it, which of the coarsest communities worth showing each node is part of. */
function regionsOf(levels: readonly Level[], pull: number): (Regions | undefined)[] {
  if (pull === 0) return [];
  const top = levels.findLastIndex(({ mass }) => mass.length >= FEWEST_REGIONS);
  const level = levels[top];
  if (!level || modularityOf(level) < LEAST_MODULARITY) return [];
  const count = level.mass.length;
  const regions: (Regions | undefined)[] = [];
  for (let k = top - 1; k >= 0; k -= 1) {
    const { part } = levels[k]!;
    const above = regions[k + 1]?.of;
    regions[k] = { of: above ? part.map((of) => above[of]!) : part, count, pull };
  }
  return regions;
}

/** The fewer nodes, the more. */
function iterationsFor(order: number): number {
  return Math.round(Math.min(Math.max(3000 / Math.sqrt(order), 60), 400));
}

/** A point in the disc of radius 1, evenly, and always the same for a row: the first of its own sequence that is in. */
function pointInDisc(row: number): readonly [number, number] {
  let state = Math.imul(row + 1, 2_654_435_761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  for (;;) {
    const [x, y] = [next(), next()];
    if (x * x + y * y <= 1) return [x, y];
  }
}
