import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths, sumOf } from "../../../../src/panels/table/column-widths.ts";

const COLUMNS = [{ width: 22 }, { width: 10, most: 16 }, { width: 8 }, { width: 12, most: 30 }];

describe("the widths of columns", () => {
  it("are their own where there is no room to spare", () => {
    expect(columnWidths(COLUMNS, 40)).toEqual([10, 8, 12]);
  });

  it("grow alike to the most they can use, and the first takes the rest", () => {
    expect(columnWidths(COLUMNS, 46 + 30 + 12)).toEqual([13, 8, 21]);
    expect(columnWidths(COLUMNS, 500)).toEqual([16, 8, 30]);
    expect(columnWidths([{ width: 22 }, { width: 8 }], 500)).toEqual([8]);
  });

  it("leave the first what it needs", () => {
    fc.assert(
      fc.property(fc.double({ min: 76, max: 400, noNaN: true }), (ems) => {
        expect(ems - sumOf(columnWidths(COLUMNS, ems))).toBeGreaterThanOrEqual(46 - 1e-9);
      }),
    );
  });
});
