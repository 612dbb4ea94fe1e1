import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../../../src/state/view/view-hash.ts";
import { DEFAULT_TABLE, DEFAULT_VIEW, type TableView } from "../../../../src/state/view/view.ts";

const withTable = (table: Partial<TableView>) => ({
  ...DEFAULT_VIEW,
  table: { ...DEFAULT_TABLE, ...table },
});

describe("the table in the hash", () => {
  it("says what it lists, unless that is the articles", () => {
    expect(encodeView(withTable({}))).toBe("table=time");
    const links = withTable({ tab: "links", sort: "weight", descending: true });
    expect(encodeView(links)).toBe("table=-weight&tab=links");
    expect(decodeView("table=-weight&tab=links")).toEqual({ view: links });
    expect(decodeView("table=time")).toEqual({ view: withTable({}) });
  });

  it("is not taken where it makes no sense", () => {
    for (const hash of ["table=time&tab=stories", "table=nothing", "tab=links"]) {
      expect(decodeView(hash)).toEqual({ problem: "its table can’t be read" });
    }
  });
});
