import { useEffect, useRef } from "preact/hooks";
import type { State } from "../state/state.ts";
import { ArticleDetails } from "./details/ArticleDetails.tsx";
import { Overview } from "./details/Overview.tsx";
import { OutsideWindow } from "./details/OutsideWindow.tsx";
import { ProviderDetails } from "./details/ProviderDetails.tsx";
import { StoryDetails } from "./details/StoryDetails.tsx";
import { TopicDetails } from "./details/TopicDetails.tsx";
import { toTop, useTopOnOpening } from "./to-top.ts";
import "./panel.css";
import "./details/details.css";

/** All there is to know of what is selected; with nothing selected, of the corpus. */
export function Details({ state }: { state: State }) {
  const root = useRef<HTMLDivElement>(null);
  const key = state.selection.value;
  useSensibleFocus(state, root);
  useTopOnOpening(root);
  return (
    <div ref={root} class="panel details">
      {key === null ? null : (
        <>
          <button
            type="button"
            class="panel-button details-clear"
            aria-label="Clear selection"
            title="Clear selection (Escape)"
            onClick={() => state.select(null)}
          >
            ×
          </button>
          <OutsideWindow state={state} selected={key} />
        </>
      )}
      <Selected key={key} state={state} selected={key} />
    </div>
  );
}

function Selected({ state, selected }: { state: State; selected: string | null }) {
  const { articles, providers, stories, topics } = state.coverage;
  const article = articles.get(selected ?? "");
  if (article) return <ArticleDetails state={state} article={article} />;
  const provider = providers.get(selected ?? "");
  if (provider) return <ProviderDetails state={state} provider={provider} />;
  const topic = topics.get(selected ?? "");
  if (topic) return <TopicDetails state={state} topic={topic} />;
  const story = stories.get(selected ?? "");
  if (story) return <StoryDetails state={state} story={story} />;
  return <Overview state={state} />;
}

/**
 * A new selection starts at its top. When the choice was made in here, what was clicked is gone
 * with it: the focus goes to the new heading instead of nowhere.
 */
function useSensibleFocus(state: State, root: { readonly current: HTMLElement | null }): void {
  const hadFocus = useRef(false);
  const shown = useRef(state.selection.peek());
  // A subscription is told at once, before the rendering, while the old button still has the focus;
  // useSignalEffect waits for the next frame.
  useEffect(
    () =>
      state.selection.subscribe(() => {
        hadFocus.current = root.current?.contains(document.activeElement) ?? false;
      }),
    [state],
  );
  const selection = state.selection.value;
  useEffect(() => {
    if (selection === shown.current) return;
    shown.current = selection;
    toTop(root.current);
    if (hadFocus.current) root.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [selection]);
}
