import { DisjointSets } from "../wire/disjoint-sets.ts";

/** Pages that count as one so far, with pairs that must never do. */
export class JoinedPages {
  readonly #sets: DisjointSets;
  readonly #apart: readonly (readonly [number, number])[];

  /** @param apart pairs of pages of which no two may end up as one, whatever joins them. */
  constructor(pages: number, apart: readonly (readonly [number, number])[]) {
    this.#sets = new DisjointSets(pages);
    this.#apart = apart;
  }

  /** The smallest page of those that count as one with this. */
  find(page: number): number {
    return this.#sets.find(page);
  }

  /**
   * Makes one of two pages and all that each is one with already, unless that would join what must
   * be apart. Whether they are one afterwards.
   *
   * Cost: one look at every pair that must be apart.
   */
  join(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return true;
    const forbidden = this.#apart.some(([x, y]) => {
      const [one, other] = [this.find(x), this.find(y)];
      return (one === first && other === second) || (one === second && other === first);
    });
    if (!forbidden) this.#sets.join(first, second);
    return !forbidden;
  }
}
