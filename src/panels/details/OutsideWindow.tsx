import type { State } from "../../state/state.ts";
import { outOfView } from "./out-of-view.ts";

/** Says that the selected thing is not in view, why, and how to bring it back. */
export function OutsideWindow({ state, selected }: { state: State; selected: string }) {
  if (state.presence.value.now.has(selected)) return null;
  const view = {
    window: state.window.value,
    filters: state.filters.value,
    around: state.around.value,
    zone: state.zone.value,
  };
  const out = outOfView(selected, view, state.coverage);
  if (out === null) return null;
  return (
    <div class="details-outside">
      <p class="details-outside-text">{out.words}</p>
      <div class="details-ways">
        {out.byWindow ? (
          <button type="button" class="panel-outlined" onClick={() => state.setWindow(null)}>
            Show all time
          </button>
        ) : null}
        {out.byFilters ? (
          <button type="button" class="panel-outlined" onClick={() => state.resetFilters()}>
            Clear filters
          </button>
        ) : null}
        {out.bySteps ? (
          <button
            type="button"
            class="panel-outlined"
            onClick={() => {
              state.around.value = null;
            }}
          >
            Show all again
          </button>
        ) : null}
      </div>
    </div>
  );
}
