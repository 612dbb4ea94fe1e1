import type { State } from "../../state/state.ts";
import { PathButton } from "../walk/PathButton.tsx";
import { isKept, keepingOnly, toggleKept } from "./keeping-only.ts";

/** What can be done with several things at once. */
export function CompareActions({ state }: { state: State }) {
  const keeping = keepingOnly(state);
  return (
    <div class="compare-actions">
      {keeping === null ? null : (
        <button
          type="button"
          class="walk-button"
          aria-pressed={isKept(keeping, state)}
          onClick={() => toggleKept(keeping, state)}
        >
          {keeping.by === "filter" ? "Keep only these" : "Keep only these and their neighbours"}
        </button>
      )}
      <PathButton state={state} />
    </div>
  );
}
