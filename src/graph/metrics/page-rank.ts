/** Of a rank, the share that goes on along links; the rest is spread over all. */
const DAMPING = 0.85;

/** All change in a round, which is shared by all ranks. */
const CLOSE_ENOUGH = 1e-10;

/** By damping alone, this many get as close as that. */
const MOST_ROUNDS = 150;

/**
 * PageRank (Brin and Page, "The anatomy of a large-scale hypertextual web search engine", WWW 1998):
 * where one is found who follows links at random, and with odds of 0.15 starts anew at any node. What
 * reaches a node without a link out of it is spread over all. Found by power iteration.
 *
 * @param order how many nodes; links go from row to row, and a repeated one counts as often.
 * @returns a rank for each row; together 1.
 * Cost: O(nodes + links) a round, 150 rounds at most.
 */
export function pageRank(order: number, from: Int32Array, to: Int32Array): Float64Array {
  const out = new Int32Array(order);
  for (const row of from) out[row]! += 1;
  const passed = new Float64Array(order);
  let rank = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let stuck = 0;
    for (let i = 0; i < order; i += 1) {
      if (out[i] === 0) stuck += rank[i]!;
      else passed[i] = (DAMPING * rank[i]!) / out[i]!;
    }
    next.fill((1 - DAMPING * (1 - stuck)) / order);
    for (let e = 0; e < from.length; e += 1) next[to[e]!]! += passed[from[e]!]!;
    let change = 0;
    for (let i = 0; i < order; i += 1) change += Math.abs(next[i]! - rank[i]!);
    [rank, next] = [next, rank];
    if (change < CLOSE_ENOUGH) break;
  }
  return rank;
}
