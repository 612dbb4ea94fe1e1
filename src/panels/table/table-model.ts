import type { Focus } from "../../state/state.ts";
import type { MarkShape } from "../Mark.tsx";
import { type ColumnId, type ColumnOf, headingOf } from "./column.ts";
import { tableText } from "./copy-text.ts";

export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export interface Heading extends Pick<ColumnOf<never>, "id" | "hint" | "width" | "most"> {
  /** With the zone, where the column is about times. */
  readonly name: string;
  readonly isNumber: boolean;
}

/** A row as it is shown: what its cells say, and what it stands for in all views. */
export interface TableRow {
  /** Keys that are selected with it: of a node, a story or a link, or of both ends of a link. */
  readonly things: readonly string[];
  readonly cells: readonly string[];
  readonly mark: { readonly shape: MarkShape; readonly colour?: string } | null;
  readonly isLit: (focus: Focus) => boolean;
}

/** A tab of the table, whatever its rows are. They are made as they come into sight. */
export interface TableModel {
  /** What the table is of, for those who hear it. */
  readonly label: string;
  readonly headings: readonly Heading[];
  readonly sort: Sort;
  /** The same object as long as the rows and their order are the same. */
  readonly rows: readonly unknown[];
  readonly rowAt: (at: number) => TableRow | null;
  /** Where the row is that just this thing is selected with; -1 for none. Cost: O(n). */
  readonly indexOf: (thing: string) => number;
  /** How many rows are selected. Cost: O(n). */
  readonly countChosen: (selected: ReadonlySet<string>) => number;
  /** The rows that are selected, or all when none is, for the clipboard. Cost: O(n). */
  readonly copy: (selected: ReadonlySet<string>) => string;
}

/** What a tab is made of. */
interface TableParts<Row> {
  readonly label: string;
  readonly columns: readonly ColumnOf<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly zone: string;
  readonly thingsOf: (row: Row) => readonly string[];
  readonly markOf: (row: Row) => TableRow["mark"];
  readonly isLit: (row: Row, focus: Focus) => boolean;
}

export function modelOf<Row>(parts: TableParts<Row>): TableModel {
  const { label, columns, rows, sort, zone, thingsOf, markOf, isLit } = parts;
  const chosen = (selected: ReadonlySet<string>) =>
    selected.size === 0
      ? []
      : rows.filter((row) => thingsOf(row).every((thing) => selected.has(thing)));
  return {
    label,
    sort,
    rows,
    headings: columns.map((column) => ({
      ...column,
      name: headingOf(column, zone),
      isNumber: column.isNumber ?? false,
    })),
    rowAt: (at) => {
      const row = rows[at];
      if (row === undefined) return null;
      return {
        things: thingsOf(row),
        cells: columns.map((column) => column.text(row, zone)),
        mark: markOf(row),
        isLit: (focus) => isLit(row, focus),
      };
    },
    indexOf: (thing) =>
      rows.findIndex((row) => {
        const things = thingsOf(row);
        return things.length === 1 && things[0] === thing;
      }),
    countChosen: (selected) => chosen(selected).length,
    copy: (selected) => {
      const some = chosen(selected);
      return tableText(columns, some.length > 0 ? some : rows, zone);
    },
  };
}
