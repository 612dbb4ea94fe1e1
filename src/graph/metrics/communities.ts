import { merge } from "../layout/coarsen.ts";
import { findCommunities } from "../layout/communities.ts";
import type { Links } from "../layout/links.ts";

/**
 * For each row the number of its community, from 0: the largest first, of as large ones that of the
 * earlier row. Louvain (Blondel et al., J. Stat. Mech. 2008): communities, the communities of those,
 * and so on until none is worth joining to another.
 *
 * Cost: O(edges) times a small number. No chance in it: rows come in their order.
 */
export function communitiesOf(links: Links, order: number): Int32Array {
  let size: Float64Array = new Float64Array(order).fill(1);
  let own: Float64Array = new Float64Array(order);
  let between = links;
  const of = Int32Array.from({ length: order }, (_, row) => row);
  for (;;) {
    const { of: part, count } = findCommunities(between, own);
    if (count === own.length) return rankedBySize(of, size);
    for (let row = 0; row < order; row += 1) of[row] = part[of[row]!]!;
    ({ links: between, mass: size, own } = merge(between, size, own, part, count));
  }
}

/** Communities come in order of their first row, and sorting leaves those of one size in it. */
function rankedBySize(of: Int32Array, size: Float64Array): Int32Array {
  const rank = new Int32Array(size.length);
  const bySize = [...size.keys()].toSorted((a, b) => size[b]! - size[a]!);
  for (const [place, community] of bySize.entries()) rank[community] = place;
  return of.map((community) => rank[community]!);
}
