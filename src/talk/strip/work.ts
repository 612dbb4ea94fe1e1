import type { State } from "../../state/state.ts";
import type { ViewTexts } from "../../state/view/view-hash.ts";
import { added, amended, duplicated, moved, removed } from "../edit/edits.ts";
import { isScene, type Item, MOST_ITEMS, newId, type TextScene } from "../talk.ts";
import type { Talks } from "../talks.ts";
import { changed, changesBetween, textsAt, textsOf, viewAt } from "../views/scene-view.ts";
import { openForm } from "./editing.ts";
import { itemWords, nameOf, numbersOf } from "./item-words.ts";
import { lacksOf } from "./lacks.ts";
import { said } from "./said.ts";
import { stepsWith } from "./step-edits.ts";

/** What one does in the strip: each says what it did, and keeps something chosen. */
export interface StripWork {
  /** Chooses an item and shows its view, if it has one, as the app shows any view. */
  show(item: Item, step?: number): void;
  /** Puts an item to another place among all; beyond the ends is at the end. */
  move(id: string, to: number): void;
  moveBy(id: string, by: number): void;
  duplicate(id: string): void;
  toggleHidden(item: Item): void;
  remove(item: Item): void;
  /** Writes the view that is shown to a scene, in place of its own, or of what its chosen step leads to. */
  update(id: string): void;
  addText(look: TextScene["look"]): void;
  addHeading(): void;
  undo(): void;
  redo(): void;
}

/** What a new scene of text says. */
const TEXT_WORDS: Readonly<Record<TextScene["look"], string>> = {
  title: "Title",
  quote: "A quote",
  closing: "Thank you",
};

export function createStripWork(state: State, { editor }: Pick<Talks, "editor">): StripWork {
  const items = () => editor.talk.peek().items;
  const placeOf = (id: string) => items().findIndex((item) => item.id === id);
  const wordsOf = (id: string) => {
    const item = items()[placeOf(id)];
    return item === undefined ? "" : itemWords(item, numbersOf(items()));
  };
  const add = (item: Item, words: string) => {
    if (items().length >= MOST_ITEMS) {
      said.value = `A talk has room for ${MOST_ITEMS} scenes and headings. Delete one first.`;
      return;
    }
    editor.edit(words, (talk) => added(talk, item, editor.chosen.peek()));
    editor.choose(item.id);
    openForm();
    said.value = `Added. ${wordsOf(item.id)}`;
  };
  const move = (id: string, to: number) => {
    const before = placeOf(id);
    editor.edit("moving", (talk) => moved(talk, id, to));
    editor.choose(id);
    const place = `${placeOf(id) + 1} of ${items().length}`;
    said.value = before === placeOf(id) ? `Stays at place ${place}.` : `Moved to place ${place}.`;
  };
  /** Goes back or forth, and chooses what came of it, or what is beside what went. */
  const go = (way: () => void) => {
    const before = items();
    way();
    const came = items().find(({ id }) => before.every((item) => item.id !== id));
    const went = before.findIndex(({ id }) => placeOf(id) < 0);
    if (came !== undefined) editor.choose(came.id);
    else if (went >= 0 && editor.chosen.peek() === null)
      // Behind this one the next would be put.
      editor.choose(items()[Math.max(0, went - 1)]?.id ?? null);
  };
  return {
    show: (item, step = 0) => {
      editor.choose(item.id, step);
      if (item.kind !== "view") return;
      const { view } = viewAt(item, step);
      // The theme is the stage's, and no part of a scene.
      state.show({ ...view, theme: state.theme.peek() });
      const lacks = lacksOf(item, state.coverage);
      if (lacks.length > 0) said.value = `Not all of it can be shown: ${lacks.join("; ")}.`;
    },
    move,
    moveBy: (id, by) => move(id, placeOf(id) + by),
    duplicate: (id) => {
      const copy = newId();
      editor.edit("duplicating", (talk) => duplicated(talk, id, copy));
      if (placeOf(copy) < 0) return;
      editor.choose(copy);
      said.value = `Duplicated. ${wordsOf(copy)}`;
    },
    toggleHidden: (item) => {
      if (!isScene(item)) return;
      const hidden = !item.hidden;
      editor.edit(hidden ? "hiding a scene" : "showing a scene", (talk) =>
        amended(talk, item.id, { hidden }),
      );
      said.value = hidden ? "Hidden when the talk is given." : "Shown again.";
    },
    remove: (item) => {
      const at = placeOf(item.id);
      const words = item.kind === "heading" ? "deleting a heading" : "deleting a scene";
      editor.edit(words, (talk) => removed(talk, item.id));
      const next = items()[Math.min(at, items().length - 1)];
      editor.choose(next?.id ?? null);
      said.value = `Deleted: ${nameOf(item)}. Undo brings it back.`;
    },
    update: (id) => {
      const view = state.view.peek();
      const scene = items()[placeOf(id)];
      const step = editor.chosen.peek() === id ? editor.chosenStep.peek() : 0;
      if (scene?.kind === "view" && step > 0) {
        const steps = stepsWith(scene, step, view, state.coverage);
        editor.edit("updating a step to the view", (talk) => amended(talk, id, { steps }));
        said.value = `Step ${step} leads to the view now.`;
        return;
      }
      editor.edit("updating a scene to the view", (talk) =>
        amended(talk, id, { view: textsOf(view) }),
      );
      said.value = "The scene opens with the view now.";
    },
    addText: (look) => {
      const text = {
        kind: "text",
        id: newId(),
        headline:
          look === "title" ? editor.talk.peek().title || TEXT_WORDS[look] : TEXT_WORDS[look],
        caption: "",
        notes: "",
        hidden: false,
        seconds: null,
        look,
      } as const;
      add(text, "adding a scene of text");
    },
    addHeading: () =>
      add({ kind: "heading", id: newId(), headline: "Heading" }, "adding a heading"),
    undo: () => {
      const words = editor.undoes.peek();
      go(() => editor.undo());
      said.value = words === null ? "Nothing to undo." : `Undone: ${words}.`;
    },
    redo: () => {
      const words = editor.redoes.peek();
      go(() => editor.redo());
      said.value = words === null ? "Nothing to redo." : `Done again: ${words}.`;
    },
  };
}

/**
 * Whether the view that is shown is none of a scene's: neither as it opens nor after one of its steps;
 * with a step, whether it is another than that leads to.
 *
 * Cost: the texts of its views.
 */
export function differs(state: State, item: Item, step = 0): boolean {
  if (item.kind !== "view") return false;
  const now = textsOf(state.view.peek());
  const isNow = (texts: ViewTexts) => Object.keys(changesBetween(texts, now)).length === 0;
  if (step > 0) return !isNow(textsAt(item, step));
  let texts: ViewTexts = item.view;
  if (isNow(texts)) return false;
  for (const { changes } of item.steps) {
    texts = changed(texts, changes);
    if (isNow(texts)) return false;
  }
  return true;
}
