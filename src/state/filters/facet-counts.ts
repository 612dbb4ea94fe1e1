import { COUNTED, type CountedId } from "./facets.ts";
import type { FacetValues } from "./facet-values.ts";
import type { Sieve } from "./sieve.ts";

/** How many articles each value of a facet would leave, for those who ask about many at each step. */
export interface Left {
  /** By the value's number, which stays the same; the same list for many moments. */
  readonly counts: Int32Array;
  /** The number of a value; -1 of one that the corpus doesn't have. */
  readonly numberOf: (value: string) => number;
}

interface Tally extends Left {
  readonly facet: CountedId;
  readonly values: FacetValues;
}

/**
 * How many articles each value of a facet would leave if it were the facet's only choice, all else
 * as it is: articles in the window that pass every filter but the facet's own.
 */
export class FacetCounts {
  readonly #sieve: Sieve;
  readonly #tallies: readonly Tally[];
  readonly #byFacet: Readonly<Record<CountedId, Tally>>;

  constructor(sieve: Sieve) {
    this.#sieve = sieve;
    this.#tallies = COUNTED.map((facet) => {
      const values = sieve.valuesIn(facet);
      const counts = new Int32Array(values.names.length);
      return { facet, values, counts, numberOf: (value) => values.numberOf(value) };
    });
    const byFacet = this.#tallies.map((tally) => [tally.facet, tally] as const);
    this.#byFacet = Object.fromEntries(byFacet) as Record<CountedId, Tally>;
  }

  left(facet: CountedId): Left {
    return this.#byFacet[facet];
  }

  /** The values that are left, and those only. Cost: the facet's values. */
  of(facet: CountedId): ReadonlyMap<string, number> {
    const { values, counts } = this.#byFacet[facet];
    const named = values.names.map((name, number) => [name, counts[number] ?? 0] as const);
    return new Map(named.filter(([, count]) => count > 0));
  }

  /** Counts a row that is in the window, or takes it back. Cost: its facets. */
  count(row: number, by: 1 | -1): void {
    const passes = this.#sieve.passes(row);
    if (!passes && !this.#sieve.isNear(row)) return;
    for (const { facet, values, counts } of this.#tallies) {
      if (passes || this.#sieve.passesBut(row, facet)) values.tally(row, counts, by);
    }
  }
}
