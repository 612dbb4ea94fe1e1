import { useMemo } from "preact/hooks";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { LegendSection } from "./LegendSection.tsx";
import { QualityBars } from "./QualityBars.tsx";
import { QualityEnds } from "./QualityEnds.tsx";
import { type QualityScale, qualityScale } from "./quality-scale.ts";
import "./quality.css";

/** The range of quality that is kept; nothing where the corpus knows no two qualities. */
export function LegendQuality({ state }: { state: State }) {
  const scale = useMemo(() => qualityScale(state.coverage), [state.coverage]);
  if (scale === null) return null;
  const range = state.filters.value.quality;
  return (
    <LegendSection
      id="quality"
      heading="Quality"
      open={false}
      chosen={range === null ? null : `${range.least} to ${range.most}`}
      allLabel="Any quality"
      onAll={() => state.setFilters({ quality: null })}
    >
      {() => <Quality state={state} scale={scale} />}
    </LegendSection>
  );
}

function Quality({ state, scale }: { state: State; scale: QualityScale }) {
  const { unknown } = scale;
  return (
    <>
      <QualityBars state={state} scale={scale} />
      <QualityEnds state={state} scale={scale} />
      <p class="panel-note legend-note">
        As the corpus ranks its articles; no percentage.
        {unknown === 0 ? "" : ` ${countOf(unknown, "article")} without one pass no range.`}
      </p>
    </>
  );
}
