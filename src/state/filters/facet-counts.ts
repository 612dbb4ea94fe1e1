import { COUNTED, type CountedId } from "./facets.ts";
import type { Sieve } from "./sieve.ts";

/**
 * How many articles each value of a facet would leave if it were the facet's only choice, all else
 * as it is: articles in the window that pass every filter but the facet's own.
 */
export class FacetCounts {
  readonly #sieve: Sieve;
  readonly #tallies: readonly (readonly [facet: CountedId, tally: Tally])[];

  constructor(sieve: Sieve) {
    this.#sieve = sieve;
    this.#tallies = COUNTED.map((facet) => [facet, new Tally(sieve.valuesIn(facet))]);
  }

  /** The values that are left, and those only. Cost: the values whose count is another than before. */
  of(facet: CountedId): ReadonlyMap<string, number> {
    const [, tally] = this.#tallies.find(([id]) => id === facet) ?? [];
    return tally?.counts() ?? new Map<string, number>();
  }

  /** Counts a row that is in the window, or takes it back. Cost: its facets. */
  count(row: number, by: 1 | -1): void {
    if (!this.#sieve.isNear(row)) return;
    for (const [facet, tally] of this.#tallies) {
      if (!this.#sieve.passesBut(row, facet)) continue;
      for (const value of this.#sieve.codesOf(row, facet)) tally.add(value, by);
    }
  }
}

/** Counts of values by number, and by name for those who ask: half of all articles may pass in a step. */
class Tally {
  readonly #names: readonly string[];
  readonly #numbers: Int32Array;
  readonly #isStale: Uint8Array;
  readonly #counts = new Map<string, number>();
  #stale: number[] = [];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#numbers = new Int32Array(names.length);
    this.#isStale = new Uint8Array(names.length);
  }

  add(value: number, by: 1 | -1): void {
    this.#numbers[value] = (this.#numbers[value] ?? 0) + by;
    if (this.#isStale[value] === 1) return;
    this.#isStale[value] = 1;
    this.#stale.push(value);
  }

  counts(): ReadonlyMap<string, number> {
    for (const value of this.#stale) {
      const [name, count] = [this.#names[value] ?? "", this.#numbers[value] ?? 0];
      if (count > 0) this.#counts.set(name, count);
      else this.#counts.delete(name);
      this.#isStale[value] = 0;
    }
    this.#stale = [];
    return this.#counts;
  }
}
