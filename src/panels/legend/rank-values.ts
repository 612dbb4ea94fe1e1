import { NONE } from "../../state/filters/filters.ts";
import type { FacetValue, FacetValues } from "./facet-values.ts";

/**
 * The values to show: those that stay put, then those of which something is left or that are chosen,
 * the most left first; of as many, in their own order. What stands for none is not among them.
 *
 * Cost: O(v log v) for v values.
 *
 * @param left by value, how many articles choosing it alone would leave.
 * @param nameOf names a chosen value that the corpus doesn't have; a link can bring one.
 */
export function rankValues(
  { values, fixed, none }: FacetValues,
  left: ReadonlyMap<string, number>,
  chosen: readonly string[],
  nameOf: (value: string) => string,
): FacetValue[] {
  const leftOf = ({ value }: FacetValue) => left.get(value) ?? 0;
  const rest = values
    .slice(fixed)
    .filter((it) => leftOf(it) > 0 || chosen.includes(it.value))
    .toSorted((a, b) => leftOf(b) - leftOf(a));
  const known = new Set(values.map(({ value }) => value));
  const strange = chosen
    .filter((value) => !known.has(value) && value !== none?.value)
    .map((value) => ({ value, name: nameOf(value) }));
  return [...values.slice(0, fixed), ...rest, ...strange];
}

/** The first `most` of them, and after those the ones to keep that come later. */
export function firstValues(
  ranked: readonly FacetValue[],
  most: number,
  kept: ReadonlySet<string>,
): FacetValue[] {
  return ranked.filter(({ value }, rank) => rank < most || kept.has(value));
}

/**
 * The count that fills a bar; 1 where nothing is left. Beside how many have none, were that the most
 * of all articles, the values could not be told apart: it doesn't count.
 */
export function mostLeft(left: ReadonlyMap<string, number>): number {
  let most = 1;
  for (const [value, count] of left) if (value !== NONE) most = Math.max(most, count);
  return most;
}
