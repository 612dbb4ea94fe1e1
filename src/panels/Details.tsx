import { useEffect, useRef } from "preact/hooks";
import type { State } from "../state/state.ts";
import { Compare } from "./compare/Compare.tsx";
import { ArticleDetails } from "./details/ArticleDetails.tsx";
import { LinkDetails } from "./details/LinkDetails.tsx";
import { Overview } from "./details/Overview.tsx";
import { OutsideWindow } from "./details/OutsideWindow.tsx";
import { ProviderDetails } from "./details/ProviderDetails.tsx";
import { StoryDetails } from "./details/StoryDetails.tsx";
import { TopicDetails } from "./details/TopicDetails.tsx";
import { AroundTool } from "./walk/AroundTool.tsx";
import { PathTool } from "./walk/PathTool.tsx";
import { toTop, useTopOnOpening } from "./to-top.ts";
import "./panel.css";
import "./details/details.css";

/** All there is to know of what is selected, of several things side by side; with nothing selected, of the corpus. */
export function Details({ state }: { state: State }) {
  const root = useRef<HTMLDivElement>(null);
  const key = state.selection.value;
  const keys = state.selected.value;
  const isSeveral = keys.length > 1;
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
          {isSeveral || key.includes("~") ? null : <OutsideWindow state={state} selected={key} />}
        </>
      )}
      <PathTool state={state} />
      {isSeveral ? (
        <Compare key={keys.join("\n")} state={state} keys={keys} />
      ) : (
        <Selected key={key} state={state} selected={key} />
      )}
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
  if (selected !== null) return <LinkDetails state={state} link={selected} />;
  return (
    <>
      <AroundTool state={state} />
      <Overview state={state} />
    </>
  );
}

/**
 * A new selection starts at its top. When the choice was made in here, what was clicked is gone
 * with it: the focus goes to the new heading instead of nowhere.
 */
function useSensibleFocus(state: State, root: { readonly current: HTMLElement | null }): void {
  const hadFocus = useRef(false);
  const shown = useRef(state.selected.peek().join("\n"));
  // A subscription is told at once, before the rendering, while the old button still has the focus;
  // useSignalEffect waits for the next frame.
  useEffect(
    () =>
      state.selected.subscribe(() => {
        hadFocus.current = root.current?.contains(document.activeElement) ?? false;
      }),
    [state],
  );
  const selected = state.selected.value.join("\n");
  useEffect(() => {
    if (selected === shown.current) return;
    shown.current = selected;
    toTop(root.current);
    if (hadFocus.current)
      root.current?.querySelector<HTMLElement>("h2[tabindex]")?.focus({ preventScroll: true });
  }, [selected]);
}
