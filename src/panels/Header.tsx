import type { State } from "../state/state.ts";
import { CopyLink } from "./header/CopyLink.tsx";
import { Counts } from "./header/Counts.tsx";
import { Search } from "./search/Search.tsx";
import { ThemeButton } from "./header/ThemeButton.tsx";
import "./panel.css";
import "./header/header.css";

/** The page's first row: what this is, what it holds, and search. */
export function Header({ state }: { state: State }) {
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
      <Search state={state} />
      <div class="header-buttons">
        <CopyLink state={state} />
        <ThemeButton state={state} />
      </div>
    </header>
  );
}
