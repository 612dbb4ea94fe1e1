import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { shownScenes } from "../show/place.ts";
import type { Show } from "../show/show.ts";
import { type Scene, stepsOf } from "../talk.ts";
import { altOf } from "../thumbnail/alt-text.ts";

/** Says each scene when it comes, and what its pictures show; and names the page after it. */
export function SceneAloud(props: { state: State; show: Show; scene: Scene }) {
  const { state, show, scene } = props;
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
  const added = stepsOf(scene)[(show.place.value?.step ?? 0) - 1]?.label ?? "";
  const words = [scene.headline, scene.caption, added, pictured].filter((part) => part !== "");
  return (
    <p class="visually-hidden" aria-live="polite">
      {at < 0 ? "" : `Scene ${at + 1}. `}
      {words.join(" ")}
    </p>
  );
}
