import type { State } from "../../state/state.ts";
import { formatCount } from "../../state/count-format.ts";
import { useHeaviest } from "./heaviest.ts";

/** From which weight on the links of a derived network are drawn. */
export function LeastWeight({ state }: { state: State }) {
  const least = state.least.value;
  const most = Math.max(useHeaviest(state).value, least);
  if (most === 1) return null;
  return (
    <label class="least">
      <span class="choice-label">Links from</span>
      <input
        class="least-range"
        type="range"
        min={1}
        max={most}
        step={1}
        value={least}
        aria-label="Least weight of a link"
        aria-valuetext={`${formatCount(least)} of up to ${formatCount(most)}`}
        onInput={(event) => {
          state.least.value = event.currentTarget.valueAsNumber;
        }}
      />
      <output class="least-value">{formatCount(least)}</output>
    </label>
  );
}
