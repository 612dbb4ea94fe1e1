import { describe, expect, it } from "vitest";
import { textColumn } from "../../../../src/panels/table/column.ts";
import { modelOf } from "../../../../src/panels/table/table-model.ts";

const links = [
  { source: "P", target: "a1" },
  { source: "P", target: "a2" },
];
const model = modelOf({
  label: "Links",
  columns: [
    textColumn<(typeof links)[number]>({ id: "to", name: "To", width: 9 }, (it) => it.target),
  ],
  rows: links,
  sort: { column: "to", descending: false },
  zone: "UTC",
  thingsOf: ({ source, target }) => [source, target],
  markOf: () => null,
  isLit: () => true,
});

describe("a tab of the table", () => {
  it("makes rows as they are asked for", () => {
    expect(model.rowAt(1)).toMatchObject({ things: ["P", "a2"], cells: ["a2"] });
    expect(model.rowAt(2)).toBeNull();
    expect(model.rowAt(-1)).toBeNull();
  });

  it("has a row chosen when all that it stands for is selected", () => {
    expect(model.countChosen(new Set(["P"]))).toBe(0);
    expect(model.countChosen(new Set(["P", "a1"]))).toBe(1);
    expect(model.indexOf("a1")).toBe(-1);
  });

  it("copies the rows that are selected, or all", () => {
    expect(model.copy(new Set(["P", "a2"]))).toBe("To\na2");
    expect(model.copy(new Set(["elsewhere"]))).toBe("To\na1\na2");
  });
});
