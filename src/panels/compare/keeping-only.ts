import type { Filters } from "../../state/filters/filters.ts";
import type { State } from "../../state/state.ts";
import type { Around } from "../../state/view/view.ts";
import { selectedMarks } from "../actions/centres.ts";
import { byKind } from "./things.ts";

/** How a view keeps to what is selected alone. */
export type Keeping =
  | {
      readonly by: "filter";
      readonly facet: "provider" | "topic" | "story";
      readonly keys: readonly string[];
    }
  /** With what is one step from them: an article without its provider would say nothing. */
  | { readonly by: "steps"; readonly around: Around };

/**
 * Groups of one kind are kept by a filter, which holds in every network. Filters of several kinds
 * would leave what is of all of them at once; so for articles, links and mixed things it is a step
 * around them. Null where the network that is drawn has no mark of any.
 */
export function keepingOnly(state: State): Keeping | null {
  const [things, ...more] = byKind(state.selected.value, state.coverage);
  if (!things) return null;
  const { kind, keys } = things;
  if (more.length === 0 && kind !== "article" && kind !== "link") {
    return { by: "filter", facet: kind, keys };
  }
  const of = selectedMarks(state);
  return of.length === 0 ? null : { by: "steps", around: { of: [...of], steps: 1, keep: true } };
}

/** Whether the view keeps to them already. */
export function isKept(keeping: Keeping, state: Pick<State, "filters" | "around">): boolean {
  if (keeping.by === "filter") {
    return isSame(state.filters.value[keeping.facet], keeping.keys);
  }
  const { value: around } = state.around;
  const { of, steps } = keeping.around;
  return around !== null && around.keep && around.steps === steps && isSame(around.of, of);
}

/** Keeps to them, or lets all back in. */
export function toggleKept(keeping: Keeping, state: State): void {
  const isOn = isKept(keeping, state);
  if (keeping.by === "steps") {
    state.around.value = isOn ? null : keeping.around;
    return;
  }
  const change: Partial<Filters> = { [keeping.facet]: isOn ? [] : [...keeping.keys] };
  state.setFilters(change);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join("\n") === b.toSorted().join("\n");
}
