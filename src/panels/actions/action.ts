import type { State } from "../../state/state.ts";

/** Under what an action stands in the list of keys. */
type ActionGroup = "Page" | "View" | "Network" | "Around the selection" | "Playing" | "Talk";

/** Something that one can do to the view or the page, from the palette or by a key. */
export interface Action {
  readonly id: string;
  /** On the screen: `Layout: by time`. */
  readonly label: string;
  readonly group: ActionGroup;
  /** Other words by which one may look for it. */
  readonly words?: string;
  /**
   * The keys that do it, the first of them shown: names of keys after Shift and Ctrl, `Shift+Ctrl+Z`,
   * `B`, `?`, `Backspace`. Ctrl is ⌘ on a Mac.
   */
  readonly keys?: readonly string[];
  /** Whether holding the key down does it again and again. */
  readonly repeats?: boolean;
  /** What must be there first, in words, for whoever can't do it now: `select something first`. */
  readonly needs?: string;
  /** Whether it is in force; for actions that set or switch something. Reads signals. */
  isOn?(state: State): boolean;
  /** Whether it can be done now; always, where it doesn't say. Reads signals. */
  isEnabled?(state: State): boolean;
  run(state: State): void;
}

export function canRun(action: Action, state: State): boolean {
  return action.isEnabled?.(state) ?? true;
}
