import { findCommunities } from "./communities.ts";
import type { Links } from "./links.ts";

/** A graph as the forces see it; on coarser levels a node stands for a community of the finer one. */
export interface Level {
  readonly mass: Float64Array;
  /** The pull inside each node. */
  readonly own: Float64Array;
  readonly links: Links;
  /** For each node the one of the next coarser level that it is part of; empty on the coarsest. */
  readonly part: Int32Array;
}

/** Few enough for any start. */
const FEW = 24;

/** A level has to be smaller than the one below by this share to be worth its while. */
const SHRINK = 0.8;

/**
 * The graph, its communities, the communities of those, and so on until few are left, finest first.
 * (Multilevel layout: Walshaw, Graph Drawing 2000.) O(edges).
 */
export function coarsen(links: Links, mass: Float64Array, known?: Int32Array): Level[] {
  const levels: Level[] = [];
  let own: Float64Array = new Float64Array(mass.length);
  let fixed = known;
  for (;;) {
    const order = mass.length;
    const { of, count } =
      order > FEW ? findCommunities(links, own, fixed) : { of: new Int32Array(0), count: order };
    if (count > order * SHRINK) {
      levels.push({ mass, own, links, part: new Int32Array(0) });
      return levels;
    }
    levels.push({ mass, own, links, part: of });
    ({ links, mass, own } = merge(links, mass, own, of, count));
    fixed = undefined;
  }
}

/**
 * How much more pulls inside the nodes of a level than if all ends were tied at random: 0 where they
 * are no communities, towards 1 where they are. (Newman and Girvan, Phys. Rev. E 69, 2004.) O(edges).
 */
export function modularityOf({ own, links: { from, to, pull } }: Level): number {
  const degree = own.slice();
  for (const ends of [from, to]) for (const [e, row] of ends.entries()) degree[row]! += pull[e]!;
  let [all, inside, chance] = [0, 0, 0];
  for (const value of degree) all += value;
  for (const value of own) inside += value;
  for (const value of degree) chance += (value / all) ** 2;
  return inside / all - chance;
}

/** The graph of communities: their mass, the pull inside each, the pull between each two. O(nodes + edges). */
export function merge(
  links: Links,
  mass: Float64Array,
  own: Float64Array,
  of: Int32Array,
  count: number,
) {
  const mergedMass = new Float64Array(count);
  const mergedOwn = new Float64Array(count);
  for (let i = 0; i < of.length; i += 1) {
    mergedMass[of[i]!]! += mass[i]!;
    mergedOwn[of[i]!]! += own[i]!;
  }
  const between = new Map<number, number>();
  for (let e = 0; e < links.from.length; e += 1) {
    const [a, b] = [of[links.from[e]!]!, of[links.to[e]!]!];
    const pull = links.pull[e]!;
    if (a === b) mergedOwn[a]! += 2 * pull;
    else {
      const pair = Math.min(a, b) * count + Math.max(a, b);
      between.set(pair, (between.get(pair) ?? 0) + pull);
    }
  }
  const pairs = Float64Array.from(between.keys());
  const merged: Links = {
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / count)),
    to: Int32Array.from(pairs, (pair) => pair % count),
    pull: Float64Array.from(between.values()),
  };
  return { links: merged, mass: mergedMass, own: mergedOwn };
}
