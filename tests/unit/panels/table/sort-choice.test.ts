import { describe, expect, it } from "vitest";
import { choosing, sortOf, withTab } from "../../../../src/panels/table/sort-choice.ts";
import { DEFAULT_TABLE } from "../../../../src/state/view/view.ts";

describe("choosing a column to sort by", () => {
  const now = { column: "time", descending: false } as const;

  it("begins with the first text, and with the highest number", () => {
    expect(choosing(now, { id: "title", isNumber: false })).toEqual({
      column: "title",
      descending: false,
    });
    expect(choosing(now, { id: "quality", isNumber: true })).toEqual({
      column: "quality",
      descending: true,
    });
  });

  it("turns round the column that is sorted by", () => {
    expect(choosing(now, { id: "time", isNumber: false })).toEqual({ ...now, descending: true });
  });
});

describe("the sort of a tab", () => {
  it("is the one chosen, if the tab has that column", () => {
    const table = { ...DEFAULT_TABLE, sort: "title", descending: true } as const;
    expect(sortOf(table, [{ id: "title" }])).toEqual({ column: "title", descending: true });
    expect(sortOf({ ...table, tab: "links" }, [{ id: "weight" }])).toEqual({
      column: "weight",
      descending: true,
    });
  });

  it("comes with another tab, and the columns stay", () => {
    expect(withTab({ ...DEFAULT_TABLE, columns: ["url"] }, "nodes")).toEqual({
      tab: "nodes",
      sort: "links",
      descending: true,
      columns: ["url"],
    });
  });
});
