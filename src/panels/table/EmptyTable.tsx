import type { State } from "../../state/state.ts";
import { isFiltering } from "../../state/filters/filters.ts";
import type { TableTab } from "../../state/view/view.ts";

/** In place of rows: why there are none, and the way back to some. */
export function EmptyTable(props: { state: State; tab: TableTab; isCounted: boolean }) {
  const { state, tab, isCounted } = props;
  if (tab !== "articles" && !isCounted) return <p class="table-empty">Counting…</p>;
  const isInView = state.presence.value.now.counts.articles > 0;
  const hasWindow = state.window.value !== null;
  const isNarrowed =
    isFiltering(state.filters.value) ||
    state.hidden.value.length > 0 ||
    state.around.value?.keep === true;
  return (
    <div class="table-empty">
      <p class="table-empty-title">{isInView ? NOTHING_DRAWN[tab] : "No article is in view"}</p>
      <p>{reason({ hasWindow, isNarrowed, isInView })}</p>
      <div class="table-ways">
        {hasWindow && !isInView ? (
          <button type="button" class="panel-outlined" onClick={() => state.setWindow(null)}>
            All time
          </button>
        ) : null}
        {isNarrowed ? (
          <button type="button" class="panel-outlined" onClick={() => state.resetFilters()}>
            Reset filters
          </button>
        ) : null}
        {isInView && state.least.value > 1 ? (
          <button
            type="button"
            class="panel-outlined"
            onClick={() => {
              state.least.value = 1;
            }}
          >
            Links of any weight
          </button>
        ) : null}
      </div>
    </div>
  );
}

const NOTHING_DRAWN: Readonly<Record<TableTab, string>> = {
  articles: "No article is in view",
  nodes: "The network draws no nodes now",
  links: "The network draws no links now",
};

function reason(now: { hasWindow: boolean; isNarrowed: boolean; isInView: boolean }): string {
  if (now.isInView) return "What is in view is not linked, or is not drawn.";
  if (now.hasWindow && now.isNarrowed) return "The window and the filters together leave none.";
  return now.hasWindow ? "None was published in this window." : "The filters leave none.";
}
