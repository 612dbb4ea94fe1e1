import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ColumnOf, textColumn } from "../../../../src/panels/table/column.ts";
import { articleColumns } from "../../../../src/panels/table/article-columns.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { tableText } from "../../../../src/panels/table/copy-text.ts";

interface Row {
  readonly title: string;
  readonly provider: string;
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  textColumn<Row>({ id: "title", name: "Title", width: 10 }, ({ title }) => title),
  textColumn<Row>({ id: "provider", name: "Provider", width: 10 }, ({ provider }) => provider),
];

const copied = (...titles: string[]) =>
  tableText(
    COLUMNS,
    titles.map((title) => ({ title, provider: "NPR" })),
    "UTC",
  );

/** As a spreadsheet reads what is pasted. */
const read = (text: string): string[][] => parse(text, { delimiter: "\t", relax_quotes: false });

describe("rows for the clipboard", () => {
  it("have a heading, and a tab between two cells", () => {
    expect(copied("A headline", "Another")).toBe("Title\tProvider\nA headline\tNPR\nAnother\tNPR");
  });

  it("name the zone of their times", () => {
    const time: ColumnOf<Row> = {
      id: "time",
      name: "Time",
      width: 9,
      isZoned: true,
      text: (_, zone) => `18:00 in ${zone}`,
      value: () => 0,
    };
    expect(tableText([time], [{ title: "", provider: "" }], "America/New_York")).toBe(
      "Time, New York\n18:00 in America/New_York",
    );
  });

  it("begin with an apostrophe where a spreadsheet would take them for a formula", () => {
    const titles = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u0085=1", " =1", "＝1+1", "\n@a"];
    for (const title of titles) {
      const cell = read(copied(title))[1]![0]!;
      expect(cell, JSON.stringify(title)).toMatch(/^'/);
    }
    expect(copied("A = b", "\rx")).toContain("\nA = b\tNPR\nx\t");
  });

  it("are a cell each whatever is in them", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (titles) => {
        const [heading, ...rows] = read(copied(...titles));
        expect(heading).toEqual(["Title", "Provider"]);
        expect(rows).toHaveLength(titles.length);
        for (const row of rows) expect(row).toEqual([expect.anything(), "NPR"]);
      }),
    );
  });

  it("keep quotation marks, and lose the breaks of lines", () => {
    expect(read(copied('“No”, he "said"\r\nthen'))[1]).toEqual(['“No”, he "said" then', "NPR"]);
    expect(read(copied('"Odd'))[1]).toEqual(['"Odd', "NPR"]);
  });

  it("gives spreadsheets a time that sorts, in the zone that is shown, and a day as a day", () => {
    const coverage = coverageOf([
      { key: "a", at: "2020-06-11T02:01:00Z", provider: "P" },
      { key: "b", at: "2020-06-11", provider: "P" },
      { key: "c", at: null, provider: "P" },
    ]);
    const times = articleColumns(coverage, new Map()).filter(({ id }) => id === "time");
    const lines = tableText(times, [...coverage.articles.values()], "America/New_York").split("\n");
    expect(lines.slice(1).toSorted()).toEqual(["", "2020-06-10 22:01", "2020-06-11"]);
  });
});
