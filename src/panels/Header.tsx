import type { ComponentChildren } from "preact";
import type { ViewHistory } from "../state/history/view-history.ts";
import type { State } from "../state/state.ts";
import type { Action } from "./actions/action.ts";
import { UndoButtons } from "./actions/UndoButtons.tsx";
import { Counts } from "./header/Counts.tsx";
import { ExportButton } from "./export/ExportButton.tsx";
import { Search } from "./search/Search.tsx";
import { Share } from "./share/Share.tsx";
import { ThemeButton } from "./header/ThemeButton.tsx";
import "./panel.css";
import "./header/header.css";

/**
 * The page's first row: what this is, what it holds, search, and the way back. Its children are what
 * comes last in it.
 */
export function Header(props: {
  state: State;
  history: ViewHistory;
  actions: readonly Action[];
  children?: ComponentChildren;
}) {
  const { state, history, actions, children } = props;
  const { title } = state.coverage;
  return (
    <header class="header">
      <span class="header-wordmark" translate={false}>
        Cover<span class="header-wordmark-end">line</span>
      </span>
      <div class="header-corpus">
        <span class="header-title" title={title} dir="auto">
          {title}
        </span>
        <Counts state={state} />
      </div>
      <Search state={state} actions={actions} />
      <UndoButtons history={history} />
      <div class="header-buttons">
        <Share state={state} />
        <ExportButton />
        <ThemeButton state={state} />
        {children}
      </div>
    </header>
  );
}
