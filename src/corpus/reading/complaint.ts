import { compareText } from "../text/compare-text.ts";
import { escapeStrange } from "../text/escape-strange.ts";

/**
 * One thing that was wrong in a file and what was left out because of it: a field, an entry or the
 * whole file. `line` and `column` count from 1, in the file as a text editor shows it; a column is
 * one UTF-16 unit.
 */
export interface Complaint {
  /** Relative to the corpus, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, what was expected, what to do. */
  readonly reason: string;
}

/** Where a mistake is, inside one file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A complaint about one place of a file. */
export function complain(file: string, { line, column }: Position, reason: string): Complaint {
  return { file, line, column, reason };
}

/** The position in `text` of the UTF-16 unit at `offset`. Lines end with LF, CRLF or CR. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line += 1;
    start = end.index + end[0].length;
  }
  return { line, column: Math.max(offset - start, 0) + 1 };
}

/** `path:line:column: reason`, on one line whatever the file holds. */
export function formatComplaint({ file, line, column, reason }: Complaint): string {
  return `${escapeStrange(file)}:${line}:${column}: ${escapeStrange(reason)}`;
}

/** A value as a reader can recognise it in the file: JSON, cut when long. */
export function quote(value: unknown): string {
  // NaN and infinity, which YAML has and JSON has not, would all be called null.
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** By file, then place: the order does not depend on the order of reading. */
export function compareComplaints(a: Complaint, b: Complaint): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.reason, b.reason)
  );
}
