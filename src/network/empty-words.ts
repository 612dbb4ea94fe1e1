import { isFiltering } from "../state/filters/filters.ts";
import type { State } from "../state/state.ts";

/**
 * Why the stage is blank, and where the way out is: the chips are above it, the timeline below; null
 * where there is a mark to be seen. Reads signals.
 *
 * Cost: a look at each mark until one is in view.
 */
export function emptyWords(state: State): string | null {
  // What is played may begin before its first article; that is no lack.
  if (state.player.head.value !== null) return null;
  if (state.presence.value.now.counts.articles === 0) return wordsForNoArticle(state);
  const network = state.drawn.value;
  if (network.graph.someNode((key) => network.has(key))) return null;
  return state.hidden.value.length > 0
    ? "What this network has in view is hidden in the legend."
    : "None of the articles in view is in a story or has a topic.";
}

function wordsForNoArticle(state: State): string {
  const isFiltered = isFiltering(state.filters.value) || state.around.value?.keep === true;
  if (!isFiltered) return "No article in this window";
  const isWindowed = state.window.value !== null;
  return (
    `Nothing passes these filters${isWindowed ? " in this window" : ""}. Take one away above, or ` +
    `reset them${isWindowed ? "; or widen the window below" : ""}.`
  );
}
