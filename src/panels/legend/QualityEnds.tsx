import type { State } from "../../state/state.ts";
import { type QualityScale, tidyRange } from "./quality-scale.ts";

type End = "least" | "most";

const NAMES: Readonly<Record<End, { readonly slider: string; readonly field: string }>> = {
  least: { slider: "Least quality", field: "from" },
  most: { slider: "Greatest quality", field: "to" },
};

/** The two ends of the range, each a thumb to drag or to move by arrow keys, and a field to type into. */
export function QualityEnds({ state, scale }: { state: State; scale: QualityScale }) {
  const shown = state.filters.value.quality ?? scale;
  const set = (end: End, value: number) => {
    const ends = { least: shown.least, most: shown.most, [end]: value };
    state.setFilters({ quality: tidyRange(ends.least, ends.most, scale) });
  };
  return (
    <>
      <div class="quality-track">
        {(["least", "most"] as const).map((end) => (
          <input
            key={end}
            type="range"
            class="quality-thumb"
            data-end={end}
            // Of two thumbs in one place the one that has somewhere to go lies on top.
            data-on-top={end === "least" && shown.least > (scale.least + scale.most) / 2}
            aria-label={NAMES[end].slider}
            min={scale.least}
            max={scale.most}
            step={scale.step}
            value={shown[end]}
            onInput={({ currentTarget }) => {
              const wanted = currentTarget.valueAsNumber;
              const other = end === "least" ? shown.most : shown.least;
              const value = end === "least" ? Math.min(wanted, other) : Math.max(wanted, other);
              currentTarget.valueAsNumber = value;
              set(end, value);
            }}
          />
        ))}
      </div>
      <div class="quality-fields">
        {(["least", "most"] as const).map((end) => (
          <label key={end} class="quality-field">
            {NAMES[end].field}{" "}
            <input
              type="number"
              class="quality-number"
              step="any"
              value={shown[end]}
              onChange={({ currentTarget }) => {
                const value = currentTarget.valueAsNumber;
                if (Number.isFinite(value)) set(end, value);
                // What was typed may have been beyond the scale.
                const { quality } = state.filters.peek();
                currentTarget.valueAsNumber = (quality ?? scale)[end];
              }}
            />
          </label>
        ))}
      </div>
    </>
  );
}
