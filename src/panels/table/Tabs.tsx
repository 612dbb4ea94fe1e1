import { useRef } from "preact/hooks";
import { TABLE_TABS, type TableTab, type TableView } from "../../state/view/view.ts";
import { withTab } from "./sort-choice.ts";

/** What the table lists, with how many of each: articles in view, and the network's nodes and links. */
export function Tabs(props: {
  table: TableView;
  names: Readonly<Record<TableTab, string>>;
  onShow: (table: TableView) => void;
}) {
  const { table, names, onShow } = props;
  const list = useRef<HTMLDivElement>(null);
  const choose = (tab: TableTab) => {
    if (tab !== table.tab) onShow(withTab(table, tab));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(table.tab, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#table-${next}`)?.focus();
  };
  return (
    <div ref={list} class="table-tabs" role="tablist" aria-label="What the table lists">
      {TABLE_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          id={`table-${tab}`}
          class="panel-button table-tab"
          role="tab"
          aria-selected={tab === table.tab}
          aria-controls="table-panel"
          tabIndex={tab === table.tab ? 0 : -1}
          onClick={() => choose(tab)}
          onKeyDown={onKeyDown}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}

function tabAfter(tab: TableTab, key: string): TableTab | null {
  const { length } = TABLE_TABS;
  const at = TABLE_TABS.indexOf(tab);
  if (key === "ArrowRight") return TABLE_TABS[(at + 1) % length] ?? null;
  if (key === "ArrowLeft") return TABLE_TABS[(at + length - 1) % length] ?? null;
  if (key === "Home") return TABLE_TABS[0];
  return key === "End" ? (TABLE_TABS.at(-1) ?? null) : null;
}
