import { DisjointSets } from "../../corpus/wire/disjoint-sets.ts";
import { arrange } from "./arrange.ts";
import { type Box, fitInto, heightOf, widthOf } from "./fit.ts";
import type { Links } from "./links.ts";
import { packParts } from "./pack.ts";
import type { Placing } from "./placing.ts";
import { roundPlaces } from "./spread.ts";

/** More than this brought nothing that could be measured: no shorter links, no nearer neighbours. */
const EFFORT = 0.2;

/**
 * Places a network in a box, which it fills from left to right or from bottom to top: what is tied
 * together by forces, as `arrange` does; the parts that nothing ties to one another in rows. No two
 * nodes overlap. Coordinates have two decimals. Only where nodes are too many for the box, they stick
 * out.
 *
 * @param size radii by row; links are between rows.
 * Cost: O(n log n) for n nodes and links.
 */
export function arrangeWithin(size: Float64Array, links: Links, box: Box): Placing {
  const placing: Placing = {
    x: new Float64Array(size.length),
    y: new Float64Array(size.length),
    size,
  };
  const sets = new DisjointSets(size.length);
  for (const [link, row] of links.from.entries()) sets.join(row, links.to[link]!);
  const groups = sets.groups();
  const linked = groups.flat();
  arrangeLinked(placing, linked, links);
  const isLinked = new Set(linked);
  const lone = [...size.keys()].filter((row) => !isLinked.has(row)).map((row) => [row]);
  packParts(placing, [...groups, ...lone], widthOf(box) / heightOf(box));
  fitInto(placing, box);
  roundPlaces(placing);
  return placing;
}

/** @param rows those that have all ends of links. */
function arrangeLinked(placing: Placing, rows: readonly number[], links: Links): void {
  if (rows.length === 0) return;
  const numbers = new Map(rows.map((row, number) => [row, number]));
  const numbersOf = (ends: Int32Array) => ends.map((row) => numbers.get(row)!);
  const { x, y } = arrange({
    size: Float64Array.from(rows, (row) => placing.size[row]!),
    links: { from: numbersOf(links.from), to: numbersOf(links.to), pull: links.pull },
    effort: EFFORT,
  });
  for (const [number, row] of rows.entries()) {
    placing.x[row] = x[number]!;
    placing.y[row] = y[number]!;
  }
}
