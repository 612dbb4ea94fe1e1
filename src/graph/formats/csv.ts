import { csvFormatRow } from "d3";
import type { Cell } from "./columns.ts";
import { harmless } from "./harmless.ts";
import { type ExportNote, noteLines } from "./note.ts";

/** By it spreadsheets know that the file is in UTF-8; they take it for Windows-1252 otherwise. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A column of a CSV file. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly read: (row: Row) => Cell;
}

/**
 * A table in CSV after RFC 4180: UTF-8, with a byte order mark, lines that end with CR LF, and a header.
 * A text that a spreadsheet would run as a formula begins with an apostrophe; numbers are left alone. A
 * comment would be no CSV: the note is in a last column, `note`, in the first row.
 *
 * In pieces, a row each; a header alone when there is no row.
 */
export function* writeCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row>,
  note: ExportNote,
): Generator<string> {
  yield BYTE_ORDER_MARK + line([...columns.map(({ name }) => name), "note"]);
  let said: string | null = noteLines(note).join("; ");
  for (const row of rows) {
    yield line([...columns.map(({ read }) => read(row)), said]);
    said = null;
  }
}

function line(cells: readonly Cell[]): string {
  const texts = cells.map((cell) =>
    typeof cell === "string" ? harmless(cell) : String(cell ?? ""),
  );
  return `${csvFormatRow(texts)}\r\n`;
}
