import type { TableTab, TableView } from "../../state/view/view.ts";
import type { ColumnId, ColumnOf } from "./column.ts";
import type { Heading, Sort } from "./table-model.ts";

/** How a tab is sorted before one chooses: articles as they came out, nodes and links by their weight. */
const AT_FIRST: Readonly<Record<TableTab, Sort>> = {
  articles: { column: "time", descending: false },
  nodes: { column: "links", descending: true },
  links: { column: "weight", descending: true },
};

/** How a tab with these columns is sorted: as chosen, if it has that column. */
export function sortOf(
  { tab, sort, descending }: TableView,
  columns: readonly Pick<ColumnOf<never>, "id">[],
): Sort {
  const has = columns.some(({ id }) => id === sort);
  return has ? { column: sort, descending } : AT_FIRST[tab];
}

/** The sort after a choice of a column: the other way round if it was sorted by that one already. */
export function choosing(now: Sort, { id, isNumber }: Pick<Heading, "id" | "isNumber">): Sort {
  return { column: id, descending: id === now.column ? !now.descending : isNumber };
}

/** The view with another tab, sorted as that one is at first. */
export function withTab(table: TableView, tab: TableTab): TableView {
  return { ...table, tab, ...inView(AT_FIRST[tab]) };
}

/** A sort as the view has it. */
export function inView({ column, descending }: Sort): { sort: ColumnId; descending: boolean } {
  return { sort: column, descending };
}
