import type { State } from "../../state/state.ts";
import { isRouteOf, selectedPair } from "./route-ends.ts";
import "./walk.css";

/** Asks for the path between two selected things, and puts it away. */
export function PathButton({ state }: { state: State }) {
  const pair = selectedPair(state.selected.value);
  if (pair === null) return null;
  const isOn = isRouteOf(state.route.value, pair);
  return (
    <button
      type="button"
      class="walk-button"
      aria-pressed={isOn}
      title="How do these two hang together? (J)"
      onClick={() => {
        state.route.value = isOn ? null : { ...pair, rank: 0 };
      }}
    >
      Path between the two
    </button>
  );
}
