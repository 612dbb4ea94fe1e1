/**
 * What a spreadsheet takes for the start of a formula, the full-width forms in East Asian editions,
 * also after blanks; and a tab or the break of a line. A formula can read other cells and send them
 * away (OWASP, "CSV injection").
 */
const FORMULA = /^(?:[\s\u0085]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/** A text for a cell of a spreadsheet; one that would be run as a formula begins with an apostrophe. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
