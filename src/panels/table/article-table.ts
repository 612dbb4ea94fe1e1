import { useEffect, useMemo } from "preact/hooks";
import type { Article } from "../../graph/coverage.ts";
import type { Present } from "../../state/presence/in-view.ts";
import type { State } from "../../state/state.ts";
import type { TableView } from "../../state/view/view.ts";
import { inSlices } from "../../state/walk/in-slices.ts";
import { articleColumns } from "./article-columns.ts";
import { orderBy } from "./column.ts";
import { sortOf } from "./sort-choice.ts";
import { modelOf, type TableModel } from "./table-model.ts";

/**
 * The articles in view, sorted and with the columns that are chosen.
 *
 * Cost: of another sort that of `createOrder`, once over all articles; of a change of what is in
 * view one look at each.
 */
export function useArticleTable(state: State): (table: TableView) => TableModel {
  const { coverage, firsts } = state;
  const { columns, order, keep } = useMemo(() => {
    const columns = articleColumns(coverage, firsts);
    const order = orderBy([...coverage.articles.values()], columns);
    return { columns, order, keep: keepsInView() };
  }, [coverage]);
  // While the page rests, so that a click on a heading finds it done.
  useEffect(() => {
    const ending = new AbortController();
    const ids = columns.map(({ id }) => id);
    inSlices(() => ids.some((id) => order.prepare(id)), ending.signal).catch(() => undefined);
    return () => ending.abort();
  }, [order]);
  return (table) => {
    const sort = sortOf(table, columns);
    return modelOf({
      label: "Articles",
      columns: columns.filter(({ id }) => isChosen(table, id)),
      rows: keep(order.by(sort.column, sort.descending), state.presence.value),
      sort,
      zone: state.zone.value,
      thingsOf: ({ key }) => [key],
      markOf: (article) => ({
        shape: article.filed ? "filed" : "listed",
        colour: state.colourOf.value(article),
      }),
      isLit: ({ key }, focus) => focus.lit.has(key),
    });
  };
}

/** The articles in view; the same object as long as the order and what is in view are the same. */
function keepsInView() {
  let last: { order: readonly Article[]; present: Present; rows: readonly Article[] } | null = null;
  return (order: readonly Article[], present: Present): readonly Article[] => {
    if (last === null || last.order !== order || last.present !== present) {
      last = { order, present, rows: order.filter(({ key }) => present.now.has(key)) };
    }
    return last.rows;
  };
}

function isChosen({ columns }: TableView, id: string): boolean {
  return columns.some((column) => column === id);
}
