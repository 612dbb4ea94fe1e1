import { useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Scene } from "../talk.ts";
import { sketcherOf } from "../thumbnail/sketcher.ts";
import { textsAt } from "../views/scene-view.ts";
import { type KeyEntry, sceneKey } from "./scene-key.ts";

/** What the marks of a scene mean, in small, as it is after so many of its steps. */
export function StageKey(props: { state: State; scene: Scene; step: number }) {
  const { state, scene, step } = props;
  const colours = state.colours.value;
  const entries = useMemo(() => {
    if (scene.kind === "text") return [];
    const seen = sketcherOf(state.coverage, state.palette.peek()).staged(textsAt(scene, step));
    return sceneKey(seen, colours, scene.frame);
  }, [state, scene, step, colours]);
  if (entries.length === 0) return null;
  return (
    <ul class="stage-legend" aria-label="Key">
      {entries.map((entry) => (
        <li key={`${entry.mark} ${entry.words}`}>
          <Mark {...entry} />
          <span dir="auto">{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark, colour }: KeyEntry) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={`stage-legend-${mark}`}>
      {mark === "thread" ? (
        <path d="M0 3C8 3 8 13 16 13" />
      ) : (
        <>
          {mark === "ring" ? <circle cx="8" cy="8" r="6.9" /> : null}
          <circle
            cx="8"
            cy="8"
            r={mark === "disc" ? 5 : 3.8}
            class={mark === "hollow" ? "" : "filled"}
            style={colour === null ? undefined : { fill: colour }}
          />
        </>
      )}
    </svg>
  );
}
