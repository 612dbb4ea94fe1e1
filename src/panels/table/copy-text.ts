import { tsvFormatRows } from "d3";
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
    ...rows.map((row) => columns.map(({ copied, text }) => harmless((copied ?? text)(row, zone)))),
  ]);
}

/** A sign that makes a formula, ordinary or full-width, also after blanks; or a tab or a line break. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** What ends a line somewhere, a tab, and the blanks that don't break between a number and its unit. */
const BLANKS = /[\s\u0085]+/gu;

function harmless(text: string): string {
  const plain = text.replace(BLANKS, " ").trim();
  return FORMULA.test(text) ? `'${plain}` : plain;
}
