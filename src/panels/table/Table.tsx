import { useComputed } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import type { TableTab, TableView } from "../../state/view/view.ts";
import { useArticleTable } from "./article-table.ts";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { CopyRows } from "./CopyRows.tsx";
import { EmptyTable } from "./EmptyTable.tsx";
import { Grid } from "./Grid.tsx";
import { useLinkTable, useNetworkRows, useNodeTable } from "./network-table.ts";
import { inView } from "./sort-choice.ts";
import { Tabs } from "./Tabs.tsx";
import "../panel.css";
import "./table.css";

/** The table of what is in view, in place of the network's picture while it is open. */
export function Table({ state }: { state: State }) {
  const table = state.table.value;
  return table === null ? null : <OpenTable state={state} table={table} />;
}

function OpenTable({ state, table }: { state: State; table: TableView }) {
  const root = useRef<HTMLElement>(null);
  useFocusWithin(root);
  useEscape(state, root);
  const selected = useComputed(() => new Set(state.selected.value));
  const rows = useNetworkRows(state);
  const tabs = {
    articles: useArticleTable(state),
    nodes: useNodeTable(state, rows),
    links: useLinkTable(state, rows),
  };
  const { tab } = table;
  const model = tabs[tab](table);
  const show = (next: Partial<TableView>) => {
    state.table.value = { ...table, ...next };
  };
  const names: Readonly<Record<TableTab, string>> = {
    articles: countOf(state.presence.value.now.counts.articles, "article"),
    nodes: rows === null ? "Nodes" : countOf(rows.nodes.length, "node"),
    links: rows === null ? "Links" : countOf(rows.links.length, "link"),
  };
  return (
    <section ref={root} class="table" aria-labelledby="table-heading">
      <h2 class="visually-hidden" id="table-heading">
        Table of articles
      </h2>
      <div class="table-head">
        <Tabs table={table} names={names} onShow={show} />
        <div class="table-tools">
          {tab === "articles" ? <ColumnMenu columns={table.columns} onShow={show} /> : null}
          <CopyRows model={model} selected={selected.value} />
          <button
            type="button"
            class="panel-button table-close"
            aria-label="Close table"
            title="Close table"
            onClick={() => {
              state.table.value = null;
            }}
          >
            ×
          </button>
        </div>
      </div>
      <div class="table-panel" role="tabpanel" id="table-panel" aria-labelledby={`table-${tab}`}>
        {model.rows.length === 0 ? (
          <EmptyTable state={state} tab={tab} isCounted={rows !== null} />
        ) : (
          <Grid
            key={tab}
            state={state}
            model={model}
            selected={selected}
            onSort={(sort) => show(inView(sort))}
          />
        )}
      </div>
    </section>
  );
}

/** Opened by a key or a click, the table takes the focus; closed, it gives it back. */
function useFocusWithin(root: { readonly current: HTMLElement | null }): void {
  // A layout effect ends while its elements are still on the page, and one of them has the focus.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const isAsked = before instanceof HTMLElement && before !== document.body;
    if (isAsked) root.current?.querySelector("table")?.focus({ preventScroll: true });
    return () => {
      const hasFocus = root.current?.contains(document.activeElement) ?? false;
      if (isAsked && hasFocus) before.focus({ preventScroll: true });
    };
  }, []);
}

/** Escape clears selection, path and steps, as everywhere; with nothing to clear, it closes the table. */
function useEscape(state: State, root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const { current: element } = root;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const isAsking = state.route.peek() !== null || state.around.peek() !== null;
      if (state.selected.peek().length > 0 || isAsking) return;
      event.preventDefault();
      state.table.value = null;
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [state]);
}
