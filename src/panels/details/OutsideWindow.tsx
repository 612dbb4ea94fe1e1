import type { State } from "../../state/state.ts";
import { formatSpan } from "../../state/time-format.ts";

/** Says that the selected thing is not in the window, and how to bring it back. */
export function OutsideWindow({ state, selected }: { state: State; selected: string }) {
  const window = state.window.value;
  if (window === null || state.presence.value.now.has(selected)) return null;
  const { articles, providers, stories } = state.coverage;
  const isArticle = articles.has(selected);
  const group = providers.has(selected) ? "provider" : stories.has(selected) ? "story" : "topic";
  const what = isArticle ? "This article is" : `All articles of this ${group} are`;
  return (
    <div class="details-outside">
      <p class="details-outside-text">
        {what} outside the window, {formatSpan(window, state.zone.value)}.
      </p>
      <button type="button" class="panel-outlined" onClick={() => state.setWindow(null)}>
        Show all time
      </button>
    </div>
  );
}
