import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ItemTable, TEXELS_PER_ROW } from "../../../../../src/network/drawing/gpu/item-table.ts";

describe("a table of items", () => {
  it("has room for all, and never none", () => {
    expect(new ItemTable(0, 2).height).toBe(1);
    expect(new ItemTable(TEXELS_PER_ROW, 1).height).toBe(1);
    expect(new ItemTable(TEXELS_PER_ROW + 1, 1).height).toBe(2);
    expect(new ItemTable(1025, 2).words).toHaveLength(2 * TEXELS_PER_ROW * 4);
  });

  it("shows numbers and bits of one memory", () => {
    const table = new ItemTable(3, 2);
    const at = table.write(2);
    expect(at).toBe(16);
    table.floats[at] = 1;
    expect(table.words[at]).toBe(0x3f800000);
  });

  it("knows the items that were written last, and says when they are too many", () => {
    const table = new ItemTable(500, 2);
    const moment = table.now;
    for (let item = 0; item < 64; item += 1) table.write(item);
    expect(table.itemsAfter(moment)?.size).toBe(64);
    expect(table.itemsAfter(table.now)?.size).toBe(0);
    table.write(400);
    expect(table.itemsAfter(moment)).toBeNull();
  });

  it("tells which rows were written after a moment: all of those, and no others", () => {
    const length = 5 * TEXELS_PER_ROW;
    const item = fc.nat(length - 1);
    fc.assert(
      fc.property(fc.array(item), fc.array(item), (before, after) => {
        const table = new ItemTable(length, 2);
        for (const each of before) table.write(each);
        const moment = table.now;
        for (const each of after) table.write(each);
        const rows = [...table.writtenAfter(moment)].flatMap(([from, to]) =>
          Array.from({ length: to - from }, (_, index) => from + index),
        );
        const items = table.itemsAfter(moment);
        if (items !== null) expect(items).toEqual(new Set(after));
        const expected = new Set(after.map((each) => Math.floor((each * 2) / TEXELS_PER_ROW)));
        expect(rows).toEqual([...expected].toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
