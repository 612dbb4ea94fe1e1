import type { State } from "../state/state.ts";
import { ColourLegend } from "./legend/appearance/ColourLegend.tsx";
import { SizeLegend } from "./legend/appearance/SizeLegend.tsx";
import { LegendFacet } from "./legend/LegendFacet.tsx";
import { LegendKinds } from "./legend/LegendKinds.tsx";
import { LegendLines } from "./legend/LegendLines.tsx";
import { LegendQuality } from "./legend/LegendQuality.tsx";
import { LegendStories } from "./legend/LegendStories.tsx";
import "./panel.css";
import "./legend/legend.css";

/**
 * How to read the picture, and what there is of each kind: a click on a name keeps it alone, one on its
 * mark selects it.
 */
export function Legend({ state }: { state: State }) {
  return (
    <div class="panel legend">
      <h2 class="visually-hidden">Legend</h2>
      <ColourLegend state={state} />
      <SizeLegend state={state} />
      <LegendStories state={state} />
      <LegendKinds state={state} />
      <LegendLines state={state} />
      <LegendFacet state={state} facet="filed" />
      <LegendFacet state={state} facet="topic" />
      <LegendFacet state={state} facet="provider" least={8} />
      <LegendFacet state={state} facet="type" open={false} />
      <LegendFacet state={state} facet="category" open={false} />
      <LegendQuality state={state} />
      <LegendFacet state={state} facet="published" open={false} />
      <LegendFacet state={state} facet="dated" open={false} />
    </div>
  );
}
