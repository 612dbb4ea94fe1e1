import { computed, type ReadonlySignal } from "@preact/signals";
import type { Article } from "../graph/coverage.ts";
import { isFiltering } from "../state/filters/filters.ts";
import { passing } from "../state/filters/passing.ts";
import type { State } from "../state/state.ts";

/** Whether an article is shown, whatever the window; null shows all. */
export type Shows = ((article: Article) => boolean) | null;

/**
 * What the filters leave, and the steps that one keeps to. Another window doesn't make it anew, so
 * that what is derived from it stands still while a window moves; but for such steps, which are
 * walked anew within each window.
 */
export function createShows(state: State): ReadonlySignal<Shows> {
  return computed(() => {
    if (state.around.value?.keep === true) {
      const { now } = state.presence.value;
      return ({ key }) => now.has(key);
    }
    const filters = state.filters.value;
    return isFiltering(filters) ? passing(filters) : null;
  });
}
