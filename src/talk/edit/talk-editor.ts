import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type History, historyOf, recorded, redone, undone } from "../../state/history/history.ts";
import { isScene, stepsOf, type Talk } from "../talk.ts";

/** One talk as it is edited, with the way back. */
export interface TalkEditor {
  readonly talk: ReadonlySignal<Talk>;
  /** The item that edits are about; null is none. */
  readonly chosen: ReadonlySignal<string | null>;
  /** What `undo` would take back, in words: `deleting a scene`. Null when there is nothing. */
  readonly undoes: ReadonlySignal<string | null>;
  readonly redoes: ReadonlySignal<string | null>;
  /** Which of its steps edits are about, from 1, as far as it has so many; 0 is how it opens. */
  readonly chosenStep: ReadonlySignal<number>;
  choose(id: string | null, step?: number): void;
  /**
   * Makes a change. Changes of the same `series` that follow each other are one step back, as the
   * letters of a headline are.
   *
   * @param words what it is, as in `undoes`.
   */
  edit(words: string, change: (talk: Talk) => Talk, series?: string): void;
  undo(): void;
  redo(): void;
  /** Takes on another talk, or what became of this one in another window; there is no way back from it. */
  open(talk: Talk): void;
}

/** A state of the talk, and what led to it. */
interface Edited {
  readonly talk: Talk;
  readonly words: string;
  readonly series: string | null;
}

export function createTalkEditor(start: Talk): TalkEditor {
  const steps = signal<History<Edited>>(historyOf(opened(start)));
  const wish = signal<{ readonly id: string | null; readonly step: number }>({ id: null, step: 0 });
  const talk = computed(() => steps.value.present.talk);
  const item = computed(() => talk.value.items.find(({ id }) => id === wish.value.id) ?? null);
  return {
    talk,
    chosen: computed(() => item.value?.id ?? null),
    chosenStep: computed(() => {
      const { value } = item;
      return value === null || !isScene(value)
        ? 0
        : Math.min(wish.value.step, stepsOf(value).length);
    }),
    undoes: computed(() => (steps.value.past.length === 0 ? null : steps.value.present.words)),
    redoes: computed(() => steps.value.future[0]?.words ?? null),
    choose: (id, step = 0) => {
      wish.value = { id, step };
    },
    edit: (words, change, series) => {
      const { present, past } = steps.peek();
      const next = change(present.talk);
      if (next === present.talk) return;
      const edited = { talk: next, words, series: series ?? null };
      const goesOn = series !== undefined && series === present.series && past.length > 0;
      steps.value = goesOn ? { past, present: edited, future: [] } : recorded(steps.peek(), edited);
    },
    undo: () => {
      steps.value = undone(steps.peek());
    },
    redo: () => {
      steps.value = redone(steps.peek());
    },
    open: (other) => {
      steps.value = historyOf(opened(other));
    },
  };
}

function opened(talk: Talk): Edited {
  return { talk, words: "", series: null };
}
