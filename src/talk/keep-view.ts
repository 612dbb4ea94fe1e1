import type { State } from "../state/state.ts";
import { added } from "./edit/edits.ts";
import { newScene } from "./talk.ts";
import type { Talks } from "./talks.ts";
import { textsOf } from "./views/scene-view.ts";

/** Keeps the view as a scene behind the chosen one, and chooses it. */
export function keepView(state: State, talks: Talks): void {
  const { editor } = talks;
  const view = state.view.peek();
  const scene = newScene(textsOf(view), view.wide ? "timeline" : "both");
  editor.edit("keeping a view", (talk) => added(talk, scene, editor.chosen.peek()));
  editor.choose(scene.id);
  talks.setOpen(true);
}
