import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsPerPage, scrollTo, visibleRows } from "../../../../src/panels/table/visible-rows.ts";

const panes = fc.record({
  top: fc.integer({ min: 0, max: 500_000 }),
  height: fc.integer({ min: 0, max: 3000 }),
  row: fc.integer({ min: 24, max: 80 }),
});
const counts = fc.integer({ min: 0, max: 10_000 });

describe("the rows on the page", () => {
  it("hold every row in sight, are never many, and never beyond the last", () => {
    fc.assert(
      fc.property(panes, counts, (pane, count) => {
        const { start, end } = visibleRows(pane, count);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - start).toBeGreaterThanOrEqual(0);
        expect(end - start).toBeLessThanOrEqual(pane.height / pane.row + 18);
        const first = Math.floor(pane.top / pane.row);
        const last = Math.min(count, Math.ceil((pane.top + pane.height) / pane.row));
        if (first < last) {
          expect(start).toBeLessThanOrEqual(first);
          expect(end).toBeGreaterThanOrEqual(last);
        }
      }),
    );
  });
});

describe("bringing a row into sight", () => {
  it("scrolls no further than it must", () => {
    const pane = { top: 300, height: 200, row: 30 };
    expect(scrollTo(12, pane)).toBe(300);
    expect(scrollTo(2, pane)).toBe(60);
    expect(scrollTo(20, pane)).toBe(21 * 30 - 200);
  });

  it("has it in sight whole", () => {
    fc.assert(
      fc.property(panes, counts, (pane, at) => {
        fc.pre(pane.height >= pane.row);
        const top = scrollTo(at, pane);
        expect(at * pane.row).toBeGreaterThanOrEqual(top);
        expect((at + 1) * pane.row).toBeLessThanOrEqual(top + pane.height);
      }),
    );
  });

  it("keeps a row in sight from page to page, and moves at all in a small pane", () => {
    expect(rowsPerPage({ top: 0, height: 300, row: 30 })).toBe(9);
    expect(rowsPerPage({ top: 0, height: 10, row: 30 })).toBe(1);
  });
});
