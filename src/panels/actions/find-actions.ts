import type { State } from "../../state/state.ts";
import { foldedWords } from "../search/fold.ts";
import type { Needles } from "../search/highlight.ts";
import { type Action, canRun } from "./action.ts";

/** The actions that a query found, the best first. */
export interface ActionsFound {
  readonly actions: readonly Action[];
  /** Whether one that can be done is called as typed; else other words led to them. */
  readonly isByName: boolean;
  readonly needles: Needles;
}

/**
 * The actions that have, for every word typed, one that begins with it, in their label or among
 * their other words. Those whose label begins as typed come first, then those with all words in
 * their label; those that can't be done now come last. Reads signals.
 *
 * Cost: constant; there are about seventy.
 */
export function findActions(actions: readonly Action[], query: string, state: State): ActionsFound {
  const typed = foldedWords(query);
  const ranked = actions
    .map((action) => ({ action, rank: rankOf(action, typed), isLate: !canRun(action, state) }))
    .filter(({ rank }) => typed.length > 0 && rank < NOT_FOUND)
    .toSorted((a, b) => Number(a.isLate) - Number(b.isLate) || a.rank - b.rank);
  return {
    actions: ranked.map(({ action }) => action),
    isByName: ranked.some(({ rank, isLate }) => rank < BY_OTHER_WORDS && !isLate),
    needles: { typed, matched: [] },
  };
}

const BY_OTHER_WORDS = 2;
const NOT_FOUND = 3;

/** 0: the label begins as typed; 1: all is in it; then `BY_OTHER_WORDS` and `NOT_FOUND`. */
function rankOf({ label, words = "" }: Action, typed: readonly string[]): number {
  const labelled = foldedWords(label);
  if (labelled.join(" ").startsWith(typed.join(" "))) return 0;
  const isIn = (places: readonly string[]) =>
    typed.every((word) => places.some((place) => place.startsWith(word)));
  if (isIn(labelled)) return 1;
  return isIn([...labelled, ...foldedWords(words)]) ? BY_OTHER_WORDS : NOT_FOUND;
}

/** What the palette offers before anything is typed: by their ids, in this order. */
const USEFUL = [
  "undo",
  "steps-1",
  "path",
  "path-next",
  "path-close",
  "clear",
  "reset-filters",
  "all-time",
  "network-providers",
  "network-articles",
  "network-stories",
  "layout-time",
  "layout-forces",
  "layout-story",
  "table",
  "copy-link",
  "export",
  "keys",
];

/** Those of the most useful actions that can be done now and are not in force already. Reads signals. */
export function usefulActions(
  actions: readonly Action[],
  state: State,
  most: number,
): readonly Action[] {
  return USEFUL.flatMap((id) => actions.find((action) => action.id === id) ?? [])
    .filter((action) => canRun(action, state) && action.isOn?.(state) !== true)
    .slice(0, most);
}
