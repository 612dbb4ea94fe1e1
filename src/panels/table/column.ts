import { formatCount } from "../../state/count-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import type { TableView } from "../../state/view/view.ts";
import { createOrder, type Order, type SortValue } from "./sorting.ts";

export type ColumnId = TableView["sort"];

/** A column over rows of one kind: what its cells say, and by what they are sorted. */
export interface ColumnOf<Row> {
  readonly id: ColumnId;
  readonly name: string;
  /** What it means, where the name alone doesn't say. */
  readonly hint?: string;
  /** In ems; the first column takes what is left. */
  readonly width: number;
  /** How wide it may be where there is room, in ems. */
  readonly most?: number;
  /** Its numbers stand flush right, and the highest come first when it is chosen. */
  readonly isNumber?: boolean;
  /** Its times are those of the zone, which its heading names. */
  readonly isZoned?: boolean;
  /** Empty where there is none, or it is not known. */
  readonly text: (row: Row, zone: string) => string;
  /** What a spreadsheet is given in place of the text, where that is not what it sorts by. */
  readonly copied?: (row: Row, zone: string) => string;
  /** Null where it is not known. */
  readonly value: (row: Row) => SortValue;
}

/** The column's name as its heading has it: `Time, New York`. */
export function headingOf<Row>({ name, isZoned = false }: ColumnOf<Row>, zone: string): string {
  return isZoned ? `${name}, ${zoneLabel(zone)}` : name;
}

/** A column whose text is what it is sorted by. */
export function textColumn<Row>(
  column: Pick<ColumnOf<Row>, "id" | "name" | "hint" | "width" | "most">,
  read: (row: Row) => string | null,
): ColumnOf<Row> {
  return { ...column, text: (row) => read(row) ?? "", value: (row) => read(row) || null };
}

/** A column of counts or ranks, the highest of which come first when it is chosen. */
export function numberColumn<Row>(
  column: Pick<ColumnOf<Row>, "id" | "name" | "hint" | "width">,
  read: (row: Row) => number | null,
): ColumnOf<Row> {
  return { ...column, isNumber: true, text: (row) => countText(read(row)), value: read };
}

function countText(count: number | null): string {
  return count === null ? "" : formatCount(count);
}

/** Rows in the order of any of the columns. Cost: see `createOrder`. */
export function orderBy<Row>(rows: readonly Row[], columns: readonly ColumnOf<Row>[]): Order<Row> {
  const byId = new Map<string, ColumnOf<Row>>(columns.map((column) => [column.id, column]));
  return createOrder(rows, (id, row) => byId.get(id)?.value(row) ?? null);
}
