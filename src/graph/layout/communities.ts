import { adjacencyOf, type Links } from "./links.ts";

/** A community must gain by more than this, so that the last digit doesn't move nodes to and fro. */
const LEAST_GAIN = 1e-9;

/** How often a node is looked at, on average, at most. */
const ROUNDS = 12;

/**
 * Finds communities: which of them each node belongs to, numbered from 0 in order of their first
 * node. The local moving of Louvain (Blondel et al., J. Stat. Mech. 2008) with the queue of Leiden
 * (Traag et al., Sci. Rep. 2019): each node moves to the neighbouring community where modularity
 * gains most, and its neighbours are looked at again.
 *
 * @param own what each node pulls within itself, when it stands for several: counts as degree.
 * @param fixed communities that are known beforehand, -1 where not: such nodes stay in theirs.
 * Cost: O(edges) times a small number. No chance in it: nodes come in their order.
 */
export function findCommunities(
  links: Links,
  own: Float64Array,
  fixed?: Int32Array,
): { of: Int32Array; count: number } {
  const order = own.length;
  const { start, other, pull } = adjacencyOf(links, order);
  const degree = own.slice();
  for (let i = 0; i < order; i += 1) {
    for (let k = start[i] as number; k < (start[i + 1] as number); k += 1) degree[i]! += pull[k]!;
  }
  let all = 0;
  for (const value of degree) all += value;
  const of = startingCommunities(order, fixed);
  const total = new Float64Array(2 * order);
  for (let i = 0; i < order; i += 1) total[of[i]!]! += degree[i]!;

  const queue = Uint32Array.from({ length: order }, (_, i) => i);
  const waits = new Uint8Array(order).fill(1);
  const shared = new Float64Array(2 * order);
  const touched: number[] = [];
  let left = order;
  for (let step = 0; left > 0 && step < ROUNDS * order; step += 1) {
    const i = queue[step % order]!;
    left -= 1;
    waits[i] = 0;
    if (fixed !== undefined && fixed[i]! >= 0) continue;
    const from = of[i]!;
    touched.length = 0;
    for (let k = start[i]!; k < start[i + 1]!; k += 1) {
      const community = of[other[k]!]!;
      if (shared[community] === 0) touched.push(community);
      shared[community]! += pull[k]!;
    }
    total[from]! -= degree[i]!;
    let best = from;
    let most = shared[from]! - (degree[i]! * total[from]!) / all + LEAST_GAIN;
    for (const community of touched) {
      const gain = shared[community]! - (degree[i]! * total[community]!) / all;
      if (gain > most) [best, most] = [community, gain];
    }
    total[best]! += degree[i]!;
    for (const community of touched) shared[community] = 0;
    if (best === from) continue;
    of[i] = best;
    for (let k = start[i]!; k < start[i + 1]!; k += 1) {
      const j = other[k]!;
      if (waits[j] === 1 || of[j] === best) continue;
      waits[j] = 1;
      queue[(step + 1 + left) % order] = j;
      left += 1;
    }
  }
  return renumber(of);
}

/** Everyone in one of their own, but where it is known. */
function startingCommunities(order: number, fixed?: Int32Array): Int32Array {
  return Int32Array.from({ length: order }, (_, i) => {
    const known = fixed?.[i] ?? -1;
    return known >= 0 ? order + known : i;
  });
}

function renumber(of: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const renumbered = of.map((community) => {
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
  return { of: renumbered, count: numbers.size };
}
