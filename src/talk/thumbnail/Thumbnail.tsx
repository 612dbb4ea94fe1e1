import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Scene, TextScene, ViewScene } from "../talk.ts";
import { textsAt } from "../views/scene-view.ts";
import { whenIdle } from "./idle.ts";
import { type Sketch, SKETCH } from "./sketch.ts";
import { sketcherOf } from "./sketcher.ts";
import "./thumbnail.css";

/**
 * A scene as a small picture in 16:9, as wide as what it stands in; `step` counts the steps that were
 * made. It is made when the page is idle, of the coverage and in the colours of `state`, whose view it
 * leaves alone. To be named by what stands around it: to the ear it says nothing.
 */
export function Thumbnail(props: {
  readonly state: State;
  readonly scene: Scene;
  readonly step?: number;
}) {
  const { state, scene, step = 0 } = props;
  if (scene.kind === "text") return <TextThumbnail scene={scene} />;
  return <ViewThumbnail state={state} scene={scene} step={step} />;
}

function ViewThumbnail(props: {
  readonly state: State;
  readonly scene: ViewScene;
  readonly step: number;
}) {
  const { state, scene, step } = props;
  const { coverage } = state;
  const palette = state.palette.value;
  const texts = textsAt(scene, step);
  const sketcher = sketcherOf(coverage, palette);
  const id = JSON.stringify([scene.frame, texts]);
  const drawn = useSignal<Sketch | null>(null);
  useEffect(() => {
    drawn.value = sketcher.known(texts, scene.frame, palette) ?? drawn.peek();
    if (sketcher.known(texts, scene.frame, palette) !== null) return undefined;
    return whenIdle(() => {
      drawn.value = sketcher.make(texts, scene.frame, palette);
    });
  }, [sketcher, palette, id]);
  return (
    <span class="thumbnail" aria-hidden="true">
      <svg viewBox={`0 0 ${SKETCH.width} ${SKETCH.height}`} focusable="false">
        {(drawn.value ?? []).map(({ d, fill, stroke, width, opacity }, index) => (
          <path
            // Nothing but its place tells one from another, and none is ever moved.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            d={d}
            fill={fill ?? "none"}
            stroke={stroke ?? "none"}
            stroke-width={width}
            opacity={opacity}
          />
        ))}
      </svg>
    </span>
  );
}

/** The words of a scene of text as it is set, small. */
function TextThumbnail({ scene }: { scene: TextScene }) {
  const { look, headline, caption } = scene;
  return (
    <span class={`thumbnail thumbnail--text thumbnail--${look}`} aria-hidden="true">
      <span class="thumbnail-headline" dir="auto">
        {headline}
      </span>
      {caption === "" ? null : (
        <span class="thumbnail-caption" dir="auto">
          {caption}
        </span>
      )}
    </span>
  );
}
