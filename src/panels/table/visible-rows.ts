/** Rows of one height in a pane that scrolls over them; lengths in CSS pixels. */
export interface Pane {
  /** How far it is scrolled. */
  readonly top: number;
  /** How much of it shows rows, the heading taken off. */
  readonly height: number;
  /** The height of a row. */
  readonly row: number;
}

/** Rows beyond those in sight that are there already when one scrolls, or reads on. */
const SPARE = 8;

/** The run of rows to be on the page, `end` not included. Constant cost. */
export function visibleRows(
  { top, height, row }: Pane,
  count: number,
): { readonly start: number; readonly end: number } {
  const first = Math.floor(top / row) - SPARE;
  const end = Math.min(count, Math.max(0, Math.ceil((top + height) / row) + SPARE));
  return { start: Math.min(Math.max(0, first), end), end };
}

/** Where the pane must be scrolled for a row to be in sight whole: no further than it has to be. */
export function scrollTo(at: number, { top, height, row }: Pane): number {
  const start = at * row;
  if (start < top) return start;
  return Math.max(top, start + row - height);
}

/** How many rows a page is: one of the last stays in sight. */
export function rowsPerPage({ height, row }: Pane): number {
  return Math.max(1, Math.floor(height / row) - 1);
}
