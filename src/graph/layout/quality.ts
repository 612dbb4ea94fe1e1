import type { Links } from "./links.ts";
import type { Placing } from "./placing.ts";

/** Comparisons and nodes that a figure is made of at least and at most: a standard error of 0.4 %. */
const DRAWS = 20_000;
const SAMPLE = 2000;

/**
 * The share of edges that are shorter than a random pair of nodes: 0.5 is chance, 1 cannot be
 * reached. Random pairs come from a seeded generator, so the figure is the same every time.
 *
 * Cost: O(edges), 20,000 comparisons at least. NaN without an edge.
 */
export function edgeQuality({ x, y }: Placing, { from, to }: Links): number {
  const pick = picker(x.length);
  const squared = (i: number, j: number) => {
    const dx = (x[i] ?? 0) - (x[j] ?? 0);
    const dy = (y[i] ?? 0) - (y[j] ?? 0);
    return dx * dx + dy * dy;
  };
  const draws = Math.ceil(DRAWS / Math.max(from.length, 1));
  let shorter = 0;
  for (let e = 0; e < from.length; e += 1) {
    const own = squared(from[e] ?? 0, to[e] ?? 0);
    for (let draw = 0; draw < draws; draw += 1) {
      const one = pick();
      let other = pick();
      while (other === one) other = pick();
      if (own < squared(one, other)) shorter += 1;
    }
  }
  return shorter / (from.length * draws);
}

/**
 * How many of a node's neighbours in the graph are among its k nearest in the plane, k being how
 * many it has, as a mean share over nodes with any; over 2,000 evenly chosen ones in large graphs.
 * (Known as neighbourhood preservation; the Jaccard index of Kruiger et al., EuroVis 2017, is akin.)
 *
 * Cost: O(n) for each node looked at. NaN without an edge.
 */
export function neighbourhoodKept({ x, y }: Placing, { from, to }: Links): number {
  const neighbours = neighboursOf(x.length, from, to);
  const tied = [...neighbours.keys()].filter((i) => (neighbours[i]?.size ?? 0) > 0);
  const step = Math.max(tied.length / SAMPLE, 1);
  const distances = new Float64Array(x.length);
  const sorted = new Float64Array(x.length);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < tied.length; at += step) {
    const i = tied[Math.floor(at)] ?? 0;
    const own = neighbours[i] ?? new Set();
    for (let j = 0; j < x.length; j += 1) {
      const dx = (x[i] ?? 0) - (x[j] ?? 0);
      const dy = (y[i] ?? 0) - (y[j] ?? 0);
      distances[j] = j === i ? Infinity : dx * dx + dy * dy;
    }
    sorted.set(distances);
    const farthest = nthSmallest(sorted, own.size - 1);
    let near = 0;
    for (const j of own) if ((distances[j] ?? 0) <= farthest) near += 1;
    sum += near / own.size;
    count += 1;
  }
  return sum / count;
}

function neighboursOf(order: number, from: Int32Array, to: Int32Array): Set<number>[] {
  const neighbours = Array.from({ length: order }, () => new Set<number>());
  for (let e = 0; e < from.length; e += 1) {
    neighbours[from[e] ?? 0]?.add(to[e] ?? 0);
    neighbours[to[e] ?? 0]?.add(from[e] ?? 0);
  }
  return neighbours;
}

/** Hoare's quickselect, in place: O(n) on average. */
function nthSmallest(values: Float64Array, n: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i > j) break;
      const held = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = held;
      i += 1;
      j -= 1;
    }
    if (n <= j) high = j;
    else if (n >= i) low = i;
    else break;
  }
  return values[n] ?? Infinity;
}

/** Whole numbers below `count`, from a linear congruence (Numerical Recipes). */
function picker(count: number): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
