import { useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Scene } from "../talk.ts";
import { sketcherOf } from "../thumbnail/sketcher.ts";
import { textsAt } from "../views/scene-view.ts";
import { KeyList } from "./KeyList.tsx";
import { sceneKey } from "./scene-key.ts";

/** What the marks of a scene mean, in small, as it is after so many of its steps. */
export function StageKey(props: { state: State; scene: Scene; step: number }) {
  const { state, scene, step } = props;
  const colours = state.colours.value;
  const entries = useMemo(() => {
    if (scene.kind === "text") return [];
    const seen = sketcherOf(state.coverage, state.palette.peek()).staged(textsAt(scene, step));
    return sceneKey(seen, colours, scene.frame);
  }, [state, scene, step, colours]);
  return <KeyList entries={entries} class="stage-legend" />;
}
