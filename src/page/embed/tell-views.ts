import { effect } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { View } from "../../state/view/view.ts";

/** Milliseconds between two views: what is dragged changes with every frame. */
const PAUSE = 100;

/**
 * Tells the view now, and after every change; at most one every `PAUSE`, and always the last.
 *
 * @returns a function that stops it.
 */
export function tellViews(state: State, tell: (view: View) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: View | null = null;

  const next = () => {
    const view = state.view.peek();
    timer = undefined;
    if (view === told) return;
    told = view;
    timer = setTimeout(next, PAUSE);
    tell(structuredClone(view));
  };

  const stop = effect(() => {
    void state.view.value;
    if (timer === undefined) next();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
