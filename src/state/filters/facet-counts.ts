import { COUNTED, type CountedId } from "./facets.ts";
import type { Sieve } from "./sieve.ts";

/**
 * How many articles each value of a facet would leave if it were the facet's only choice, all else
 * as it is: articles in the window that pass every filter but the facet's own.
 */
export class FacetCounts {
  readonly #sieve: Sieve;
  readonly #counts = new Map<CountedId, Map<string, number>>(
    COUNTED.map((facet) => [facet, new Map()]),
  );

  constructor(sieve: Sieve) {
    this.#sieve = sieve;
  }

  /** The values that are left, and those only. */
  of(facet: CountedId): ReadonlyMap<string, number> {
    return this.#counts.get(facet) ?? new Map<string, number>();
  }

  /** Counts a row that is in the window, or takes it back. Cost: its facets. */
  count(row: number, by: 1 | -1): void {
    if (!this.#sieve.isNear(row)) return;
    for (const facet of COUNTED) {
      if (!this.#sieve.passesBut(row, facet)) continue;
      const counts = this.#counts.get(facet);
      for (const value of this.#sieve.valuesOf(row, facet)) {
        const count = (counts?.get(value) ?? 0) + by;
        if (count > 0) counts?.set(value, count);
        else counts?.delete(value);
      }
    }
  }
}
