import type { State } from "../state/state.ts";
import { LegendColour } from "./legend/LegendColour.tsx";
import { LegendEdges } from "./legend/LegendEdges.tsx";
import { LegendGroups } from "./legend/LegendGroups.tsx";
import { LegendKinds } from "./legend/LegendKinds.tsx";
import "./panel.css";
import "./legend/legend.css";

/** How to read the picture, and the topics and providers in it by name. */
export function Legend({ state }: { state: State }) {
  const { topics, providers } = state.coverage;
  return (
    <div class="panel legend">
      <h2 class="visually-hidden">Legend</h2>
      <LegendColour state={state} />
      <LegendKinds state={state} />
      <LegendGroups state={state} kind="topic" groups={topics} most={6} />
      <LegendGroups state={state} kind="provider" groups={providers} most={8} />
      <LegendEdges />
    </div>
  );
}
