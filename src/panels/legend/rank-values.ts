import { NONE } from "../../state/filters/filters.ts";
import type { FacetValue, FacetValues } from "./facet-values.ts";

/** A count is less than this. */
const MANY = 2 ** 26;

/**
 * The values to show: those that stay put, then those of which something is left or that are chosen,
 * the most left first; of as many, in their own order. What stands for none is not among them.
 *
 * Cost: O(v log v) for v values, by number.
 *
 * @param left of each value, in the order of `values`, how many articles choosing it alone would leave.
 * @param nameOf names a chosen value that the corpus doesn't have; a link can bring one.
 */
export function rankValues(
  { values, fixed, none }: FacetValues,
  left: Int32Array,
  chosen: readonly string[],
  nameOf: (value: string) => string,
): FacetValue[] {
  const ranked = values.slice(0, fixed);
  for (const place of rankedPlaces(values, fixed, left, new Set(chosen))) {
    const value = values[place];
    if (value) ranked.push(value);
  }
  const strange = strangers(chosen, values, none);
  return [...ranked, ...strange.map((value) => ({ value, name: nameOf(value) }))];
}

/** A count and a place make one number: plain numbers are sorted in no time. */
function rankedPlaces(
  values: readonly FacetValue[],
  fixed: number,
  left: Int32Array,
  chosen: ReadonlySet<string>,
): Float64Array {
  const isChosen = (value: FacetValue | undefined) =>
    chosen.size > 0 && value !== undefined && chosen.has(value.value);
  const ranks = new Float64Array(values.length);
  let length = 0;
  for (let place = fixed; place < values.length; place += 1) {
    const count = left[place] ?? 0;
    if (count === 0 && !isChosen(values[place])) continue;
    ranks[length] = (MANY - count) * values.length + place;
    length += 1;
  }
  return ranks
    .subarray(0, length)
    .toSorted()
    .map((rank) => rank % values.length);
}

/** What is chosen and not among the values, nor stands for none. */
function strangers(
  chosen: readonly string[],
  values: readonly FacetValue[],
  none: FacetValue | null,
): string[] {
  if (chosen.length === 0) return [];
  const known = new Set([...values, ...(none === null ? [] : [none])].map(({ value }) => value));
  return chosen.filter((value) => !known.has(value));
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
export function mostLeft(values: readonly FacetValue[], left: Int32Array): number {
  return values.reduce(
    (most, { value }, place) => (value === NONE ? most : Math.max(most, left[place] ?? 0)),
    1,
  );
}
