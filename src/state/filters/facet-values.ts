/** What one row has of a facet: names, and their numbers. */
interface Values {
  readonly names: readonly string[];
  readonly codes: readonly number[];
}

const NO_VALUES: Values = { names: [], codes: [] };

/** The values of a facet by row; each value has a number, and rows that are alike share what they have. */
export class FacetValues {
  readonly names: readonly string[];
  readonly #rows: readonly Values[];

  /** Cost: linear, once. */
  constructor(rows: readonly (readonly string[])[]) {
    const codes = new Map<string, number>();
    const shared = new Map<string, Values>();
    const codeOf = (name: string) => {
      const code = codes.get(name) ?? codes.size;
      codes.set(name, code);
      return code;
    };
    this.#rows = rows.map((names) => {
      const id = names.join("\n");
      const values = shared.get(id) ?? { names, codes: names.map(codeOf) };
      shared.set(id, values);
      return values;
    });
    this.names = [...codes.keys()];
  }

  of(row: number): Values {
    return this.#rows[row] ?? NO_VALUES;
  }
}
