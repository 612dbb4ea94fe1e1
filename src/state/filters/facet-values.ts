/**
 * The values of a facet by row; each value has a number. Kept as numbers in a row: with one step of
 * a brush all rows may come or go.
 */
export class FacetValues {
  /** By number. */
  readonly names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** Of each row, from where on its values are among all; and the end of the last. */
  readonly #starts: Int32Array;
  readonly #codes: Int32Array;

  /** Cost: linear, once. */
  constructor(rows: readonly (readonly string[])[]) {
    const numbers = new Map<string, number>();
    this.#starts = new Int32Array(rows.length + 1);
    this.#codes = new Int32Array(rows.reduce((total, names) => total + names.length, 0));
    let end = 0;
    for (const [row, names] of rows.entries()) {
      for (const name of names) {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        this.#codes[end] = number;
        end += 1;
      }
      this.#starts[row + 1] = end;
    }
    this.#numbers = numbers;
    this.names = [...numbers.keys()];
  }

  /** The number of a value; -1 of one that no row has. */
  numberOf(value: string): number {
    return this.#numbers.get(value) ?? -1;
  }

  /** Whether a row has one of these values; none lets all through, as `choiceOf` does. */
  choiceOf(names: readonly string[]): (row: number) => boolean {
    if (names.length === 0) return () => true;
    const isChosen = new Uint8Array(this.names.length);
    for (const name of names) if (this.#numbers.has(name)) isChosen[this.numberOf(name)] = 1;
    return (row) => {
      const end = this.#starts[row + 1] ?? 0;
      for (let at = this.#starts[row] ?? 0; at < end; at += 1) {
        if (isChosen[this.#codes[at] ?? 0] === 1) return true;
      }
      return false;
    };
  }

  /** Adds to the count of each of a row's values. @param counts by number. */
  tally(row: number, counts: Int32Array, by: 1 | -1): void {
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? 0; at < end; at += 1) {
      const code = this.#codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + by;
    }
  }
}
