import { signal, type Signal } from "@preact/signals";
import type { State } from "../../state/state.ts";

const starts = new WeakMap<State, Signal<string | null>>();

/** The thing from which a path is asked for while its other end is still to be chosen; null otherwise. */
export function pathFrom(state: State): Signal<string | null> {
  const known = starts.get(state);
  if (known) return known;
  const made = signal<string | null>(null);
  starts.set(state, made);
  return made;
}
