import type { State } from "../../state/state.ts";
import { pathFrom } from "./path-from.ts";

/** Starts a path from the one thing that is selected; what is selected next is its other end. */
export function PathTo({ state }: { state: State }) {
  const [only, more] = state.selected.value;
  const from = pathFrom(state);
  if (only === undefined || more !== undefined || only.includes("~")) return null;
  return (
    <button
      type="button"
      class="panel-button panel-link walk-link walk-end"
      aria-pressed={from.value === only}
      onClick={() => {
        from.value = from.peek() === only ? null : only;
      }}
    >
      Path to…
    </button>
  );
}
