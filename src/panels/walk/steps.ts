import type { State } from "../../state/state.ts";
import type { Around } from "../../state/view/view.ts";
import { selectedMarks } from "../actions/centres.ts";

type Steps = Around["steps"];

/**
 * What the steps would go around: the marks of what is selected; with nothing selected what they go
 * around already. Reads signals.
 */
export function centresNow(state: State): readonly string[] {
  return state.selected.value.length > 0 ? selectedMarks(state) : (state.around.value?.of ?? []);
}

/** The steps in force, if they go around just these, in whatever order; null otherwise. Reads signals. */
export function stepsAround(state: State, of: readonly string[]): Around | null {
  const { value: around } = state.around;
  if (around === null || around.of.length !== of.length) return null;
  const wanted = new Set(of);
  return around.of.every((key) => wanted.has(key)) ? around : null;
}

/** So many steps around these; none, if those are in force. Whether the rest is dimmed or gone stays. */
export function setSteps(state: State, of: readonly string[], steps: Steps): void {
  const now = stepsAround(state, of);
  const keep = now?.keep ?? false;
  state.around.value = now?.steps === steps ? null : { of: [...of], steps, keep };
}

/** From three steps to two, to one, to none. */
export function stepBack({ around }: Pick<State, "around">): void {
  const now = around.peek();
  if (now === null) return;
  around.value = now.steps === 1 ? null : { ...now, steps: now.steps === 3 ? 2 : 1 };
}

/** Dims what is further away, or takes it out of every view. */
export function setKeep({ around }: Pick<State, "around">, keep: boolean): void {
  const now = around.peek();
  if (now !== null) around.value = { ...now, keep };
}
