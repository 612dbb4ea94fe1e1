import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { State } from "../state.ts";
import type { View } from "../view/view.ts";
import { changedParts, isContinuous, isOnlyCamera } from "./changed-parts.ts";
import { describeChange } from "./describe-change.ts";
import { amended, type History, historyOf, recorded, redone, undone } from "./history.ts";

/** What is dragged and has not moved for so long, in milliseconds, has settled: one step. */
export const SETTLED = 350;

/** Camera moves that follow each other within so long are one step: one looks around. */
const LOOKING_AROUND = 1500;

/** A camera that moves so soon after a step goes where that step leads: to what was selected. */
const CONSEQUENCE = 700;

/** The changes of a view, to be taken back and made again. */
export interface ViewHistory {
  /** What `undo` would take back, in words: `layout by time`. Null when there is nothing. */
  readonly undoes: ReadonlySignal<string | null>;
  readonly redoes: ReadonlySignal<string | null>;
  undo(): void;
  redo(): void;
  /** Lets the state be. */
  stop(): void;
}

/**
 * Remembers every change of the view from now on, up to `MOST_STEPS`. What is dragged is one step
 * once it has settled; everything else is one at once. Where one looks after going back is no new
 * step, so that it doesn't cost the way forward.
 */
export function followHistory(state: State): ViewHistory {
  const steps = signal<History<View>>(historyOf(state.view.peek()));
  let last = steps.peek().present;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something has been dragged that has not settled yet. */
  const isMoving = signal(false);
  let isGoing = false;
  /** Until then a camera that moves belongs to the step before. */
  let consequenceUntil = 0;
  let lookingUntil = 0;

  /** Takes `view` for what the changes under way have led to. */
  const settle = (view: View) => {
    clearTimeout(timer);
    isMoving.value = false;
    const now = steps.peek();
    const parts = changedParts(now.present, view);
    if (parts.length === 0) return;
    const looks = isOnlyCamera(parts);
    const isSameLook = looks && (performance.now() < lookingUntil || now.future.length > 0);
    steps.value = isSameLook ? amended(now, view) : recorded(now, view);
    lookingUntil = looks ? performance.now() + LOOKING_AROUND : 0;
  };

  const onChange = (view: View) => {
    const before = last;
    const parts = changedParts(before, view);
    last = view;
    if (parts.length === 0 || isGoing) return;
    if (!isContinuous(before, view, parts)) {
      settle(before);
      settle(view);
      consequenceUntil = performance.now() + CONSEQUENCE;
      return;
    }
    const follows = !isMoving.peek() && performance.now() < consequenceUntil;
    if (follows && isOnlyCamera(parts)) {
      steps.value = amended(steps.peek(), view);
      return;
    }
    isMoving.value = true;
    clearTimeout(timer);
    timer = setTimeout(() => settle(last), SETTLED);
  };

  const go = (way: typeof undone<View>) => {
    settle(last);
    const next = way(steps.peek());
    if (next === steps.peek()) return;
    isGoing = true;
    state.show(next.present);
    isGoing = false;
    last = state.view.peek();
    steps.value = amended(next, last);
    consequenceUntil = performance.now() + CONSEQUENCE;
    lookingUntil = 0;
  };

  const stopFollowing = effect(() => onChange(state.view.value));
  const words = (before: View | undefined, after: View | undefined) =>
    before && after ? describeChange(before, after, state.coverage) : null;
  return {
    undoes: computed(() => {
      const { past, present } = steps.value;
      const moved = isMoving.value ? words(present, state.view.peek()) : "";
      return moved || words(past.at(-1), present);
    }),
    redoes: computed(() => words(steps.value.present, steps.value.future[0])),
    undo: () => go(undone),
    redo: () => go(redone),
    stop: () => {
      clearTimeout(timer);
      stopFollowing();
    },
  };
}
