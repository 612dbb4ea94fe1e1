import { useComputed } from "@preact/signals";
import type { State } from "../../state/state.ts";
import { isBarWithin, qualityBars, type QualityScale } from "./quality-scale.ts";

/** How many articles of each quality are left, those within the range in full. */
export function QualityBars({ state, scale }: { state: State; scale: QualityScale }) {
  const bars = useComputed(() => qualityBars(scale, state.presence.value.now.leftBy("quality")));
  const range = state.filters.value.quality;
  const most = Math.max(1, ...bars.value);
  return (
    <svg
      class="quality-bars"
      // From the least to the greatest quality, so that the bars stand over the thumbs.
      viewBox={`${(scale.least - scale.start) / scale.width} 0 ${(scale.most - scale.least) / scale.width} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bars.value.map((count, bar) => {
        const height = count === 0 ? 0 : Math.max(0.04, count / most);
        return (
          <rect
            key={bar}
            class="quality-bar"
            data-within={isBarWithin(scale, bar, range)}
            x={bar + 0.06}
            width={0.88}
            y={1 - height}
            height={height}
          />
        );
      })}
    </svg>
  );
}
