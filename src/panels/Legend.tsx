import type { State } from "../state/state.ts";
import { LegendColour } from "./legend/LegendColour.tsx";
import { LegendEdges } from "./legend/LegendEdges.tsx";
import { LegendGroups } from "./legend/LegendGroups.tsx";
import { LegendKinds } from "./legend/LegendKinds.tsx";
import { LegendStories } from "./legend/LegendStories.tsx";
import "./panel.css";
import "./legend/legend.css";

/** How to read the picture, and the stories, topics and providers in it by name. */
export function Legend({ state }: { state: State }) {
  const { topics, providers, stories } = state.coverage;
  return (
    <div class="panel legend">
      <h2 class="visually-hidden">Legend</h2>
      {stories.size > 0 ? <LegendStories state={state} /> : <LegendColour state={state} />}
      <LegendKinds state={state} />
      <LegendGroups state={state} kind="topic" groups={topics} most={6} />
      <LegendGroups state={state} kind="provider" groups={providers} most={8} />
      <LegendEdges state={state} />
    </div>
  );
}
