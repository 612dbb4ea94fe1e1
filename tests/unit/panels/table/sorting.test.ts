import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOrder, type SortValue } from "../../../../src/panels/table/sorting.ts";

interface Row {
  readonly at: number;
  readonly value: SortValue;
}

const rowsOf = (values: readonly SortValue[]): Row[] => values.map((value, at) => ({ at, value }));
const sorted = (rows: readonly Row[], descending = false) =>
  createOrder(rows, (_, { value }) => value).by("any", descending);
const valuesOf = (values: readonly SortValue[], descending = false) =>
  sorted(rowsOf(values), descending).map(({ value }) => value);

const numbers = fc.array(fc.option(fc.integer({ min: -5, max: 5 })));
const texts = fc.array(fc.option(fc.constantFrom("a", "A", "á", "b", "b10", "b9", "“b”", "")));
const columns = fc.oneof(numbers, texts);

describe("the order of rows", () => {
  it("has every row once", () => {
    fc.assert(
      fc.property(columns, fc.boolean(), (values, descending) => {
        const rows = rowsOf(values);
        const order = sorted(rows, descending);
        expect(order).toHaveLength(rows.length);
        expect(new Set(order)).toEqual(new Set(rows));
      }),
    );
  });

  it("goes up, or down, with what is not known last either way", () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (values, descending) => {
        const order = valuesOf(values, descending);
        const known = order.filter((value) => value !== null) as number[];
        expect(order.slice(0, known.length)).toEqual(known);
        const rising = descending ? known.toReversed() : known;
        expect(rising).toEqual(known.toSorted((a, b) => a - b));
      }),
    );
  });

  it("keeps the order of rows that are equal, both ways", () => {
    fc.assert(
      fc.property(columns, fc.boolean(), (values, descending) => {
        const order = sorted(rowsOf(values), descending);
        const groups = new Map<SortValue, number[]>();
        for (const { value, at } of order) groups.set(value, [...(groups.get(value) ?? []), at]);
        for (const places of groups.values()) {
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it("takes texts as readers do: case and accents aside, numbers by their size", () => {
    expect(valuesOf(["Zoo", "article 10", "Élan", "article 9", "elan", null, "apple"])).toEqual([
      "apple",
      "article 9",
      "article 10",
      "Élan",
      "elan",
      "Zoo",
      null,
    ]);
    expect(valuesOf(["a", "Á", "b", "A"], true)).toEqual(["b", "a", "Á", "A"]);
  });

  it("gives the same rows for the same wish, and reads each column's values once", () => {
    let reads = 0;
    const order = createOrder(rowsOf([2, 1, 3]), (_, { value }) => {
      reads += 1;
      return value;
    });
    const up = order.by("quality", false);
    expect(order.by("quality", false)).toBe(up);
    expect(order.by("quality", true).map(({ value }) => value)).toEqual([3, 2, 1]);
    expect(reads).toBe(3);
    order.by("title", false);
    expect(reads).toBe(6);
  });

  it("is the same when it was prepared in pieces, wholly or in part", () => {
    const values = Array.from({ length: 1000 }, (_, at) => `headline ${(at * 7919) % 501}`);
    const rows = rowsOf(values);
    const value = (_: string, row: Row) => row.value;
    const whole = createOrder(rows, value);
    const half = createOrder(rows, value);
    let pieces = 1;
    while (whole.prepare("title")) pieces += 1;
    expect(pieces).toBeGreaterThan(6);
    for (let piece = 0; piece < pieces / 2; piece += 1) half.prepare("title");
    const wanted = sorted(rows).map(({ at }) => at);
    expect(whole.by("title", false).map(({ at }) => at)).toEqual(wanted);
    expect(half.by("title", false).map(({ at }) => at)).toEqual(wanted);
    expect(wanted.map((at) => values[at])).toEqual(
      values.toSorted((a, b) => Number(a.slice(9)) - Number(b.slice(9))),
    );
  });
});
