import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { altOf } from "../thumbnail/alt-text.ts";
import { shownScenes } from "../show/place.ts";
import type { Show } from "../show/show.ts";
import type { Scene } from "../talk.ts";
import { GoTo, SceneOverview } from "./SceneList.tsx";
import type { Pictures } from "./spots.ts";
import { StageHelp } from "./StageHelp.tsx";
import { StagePointer } from "./StagePointer.tsx";

interface Props {
  readonly state: State;
  readonly show: Show;
  readonly scene: Scene;
  readonly pictures: () => Pictures;
}

/** What lies over the scene, and what only a listener has of it. */
export function StageOver({ state, show, scene, pictures }: Props) {
  return (
    <>
      <SceneAloud state={state} show={show} scene={scene} />
      <StagePointer show={show} pictures={pictures} />
      <Blank show={show} />
      <SceneOverview state={state} show={show} />
      <GoTo show={show} />
      <StageHelp />
    </>
  );
}

function Blank({ show }: Pick<Props, "show">) {
  const blank = show.blank.value;
  if (blank === null) return null;
  return (
    <button
      type="button"
      class="stage-blank"
      data-blank={blank}
      aria-label={`The stage is ${blank}. Bring it back`}
      onClick={() => {
        show.blank.value = null;
      }}
    />
  );
}

/** Says each scene when it comes, and what its pictures show; and names the page after it. */
function SceneAloud({ state, show, scene }: Omit<Props, "pictures">) {
  const alt = useRef({ scene: "", text: "" });
  // What moves, or is looked at besides, would be said with every frame.
  if (show.underWay.value === null && !show.strayed.value) {
    alt.current = { scene: scene.id, text: altOf(state, scene, show.place.value?.step) };
  }
  const pictured = alt.current.scene === scene.id ? alt.current.text : "";
  const at = shownScenes(show.talk.value).findIndex(({ id }) => id === scene.id);
  const name = scene.headline || scene.caption;
  const title = [name, show.talk.value.title].filter((part) => part !== "").join(" · ");
  useEffect(() => {
    const before = document.title;
    return () => {
      document.title = before;
    };
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const words = [scene.headline, scene.caption, pictured].filter((part) => part !== "");
  return (
    <p class="visually-hidden" aria-live="polite">
      {at < 0 ? "" : `Scene ${at + 1}. `}
      {words.join(" ")}
    </p>
  );
}
