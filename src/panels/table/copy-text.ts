import { tsvFormatRows } from "d3";
import { harmless } from "../../graph/formats/harmless.ts";
import { type ColumnOf, headingOf } from "./column.ts";

/**
 * Rows as text with a tab between two cells, a heading first: what spreadsheets take from the
 * clipboard. A cell that one of them could take for a formula begins with an apostrophe.
 */
export function tableText<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  zone: string,
): string {
  return tsvFormatRows([
    columns.map((column) => headingOf(column, zone)),
    ...rows.map((row) => columns.map(({ copied, text }) => cellText((copied ?? text)(row, zone)))),
  ]);
}

/** What ends a line somewhere, a tab, and the blanks that don't break between a number and its unit. */
const BLANKS = /[\s\u0085]+/gu;

/** In one line: what is cut off could hide a formula, so that is looked for in what is left. */
function cellText(text: string): string {
  return harmless(text.replace(BLANKS, " ").trim());
}
