import type { State } from "../state/state.ts";
import { createShows } from "./shown.ts";
import { useMemo } from "preact/hooks";
import { datedInView } from "./words.ts";

/** Says why the lanes are blank, and offers what brings something back. */
export function NothingInView({ state }: { state: State }) {
  const shows = useMemo(() => createShows(state), [state]);
  // Played, articles are still to come.
  if (datedInView(state) > 0 || state.player.head.value !== null) return null;
  const isWindowed = state.window.value !== null;
  // With neither, nothing is dated at all, and the panel says so.
  const isFiltered = shows.value !== null;
  const left = isFiltered ? "Nothing dated passes these filters" : "No article";
  return (
    <div class="timeline-empty">
      <p>
        {left}
        {isWindowed ? " in this window. Widen it below, or show all time." : "."}
      </p>
      <p class="timeline-ways">
        {isFiltered ? (
          <button type="button" onClick={() => state.resetFilters()}>
            Clear filters
          </button>
        ) : null}
        {isWindowed ? (
          <button type="button" onClick={() => state.setWindow(null)}>
            Show all time
          </button>
        ) : null}
      </p>
    </div>
  );
}
