import type { State } from "../state/state.ts";
import { added } from "./edit/edits.ts";
import { headlineOf } from "./strip/headline.ts";
import { itemWords, numbersOf } from "./strip/item-words.ts";
import { said } from "./strip/said.ts";
import { MOST_ITEMS, newScene } from "./talk.ts";
import type { Talks } from "./talks.ts";
import { textsOf } from "./views/scene-view.ts";

/** Keeps the view as a scene behind the chosen one, and chooses it. */
export function keepView(state: State, talks: Talks): void {
  const { editor } = talks;
  talks.setOpen(true);
  if (editor.talk.peek().items.length >= MOST_ITEMS) {
    said.value = `A talk has room for ${MOST_ITEMS} scenes and headings. Delete one first.`;
    return;
  }
  const view = state.view.peek();
  const taken = new Set(editor.talk.peek().items.map((item) => item.headline));
  const headline = headlineOf(view, state.coverage, taken);
  const scene = newScene(textsOf(view), view.wide ? "timeline" : "both", headline);
  editor.edit("keeping a view", (talk) => added(talk, scene, editor.chosen.peek()));
  editor.choose(scene.id);
  said.value = `Kept. ${itemWords(scene, numbersOf(editor.talk.peek().items))}`;
}
