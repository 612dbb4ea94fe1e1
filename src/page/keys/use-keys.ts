import { useEffect } from "preact/hooks";
import { type Action, canRun } from "../../panels/actions/action.ts";
import { isMac, isSingleCharacter } from "../../panels/actions/key-names.ts";
import { singleKeys } from "../../panels/keys/single-keys.ts";
import type { State } from "../../state/state.ts";
import { chordsOf } from "./chords.ts";
import { isModalOpen, isPressedBySpace, isWriting } from "./key-target.ts";

/** The one that also works while something is written: the way out of any field to anything. */
const FROM_FIELDS: ReadonlySet<string> = new Set(["Ctrl+K"]);

/**
 * The keys of the actions, wherever the focus is: but not while something is written, not while a
 * dialog is open, and not where a nearer part of the page took the key. Escape is use-escape's.
 */
export function useKeys(state: State, actions: readonly Action[]): void {
  useEffect(() => {
    const byChord = chordsOfActions(actions);
    const mac = isMac();
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isModalOpen()) return;
      const chord = chordsOf(event, mac).find((each) => byChord.has(each));
      const action = chord === undefined ? undefined : byChord.get(chord);
      if (chord === undefined || action === undefined) return;
      if (isWriting(event.target) && !FROM_FIELDS.has(chord)) return;
      if (chord === " " && isPressedBySpace(event.target)) return;
      if (isSingleCharacter(chord) && !singleKeys.peek()) return;
      event.preventDefault();
      if (event.repeat && action.repeats !== true) return;
      if (canRun(action, state)) action.run(state);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [state, actions]);
}

function chordsOfActions(actions: readonly Action[]): ReadonlyMap<string, Action> {
  return new Map(
    actions.flatMap((action) =>
      (action.keys ?? [])
        .filter((keys) => keys !== "Escape")
        .map((keys) => [keys, action] as const),
    ),
  );
}
