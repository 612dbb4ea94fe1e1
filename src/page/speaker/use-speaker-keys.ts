import { useEffect } from "preact/hooks";
import { isMac } from "../../panels/actions/key-names.ts";
import { commandOf, type ShowCommand } from "../../talk/show/show-keys.ts";
import type { Command } from "../../talk/speaker/messages.ts";
import type { StageSeen } from "../../talk/speaker/speaker-side.ts";
import { chordsOf } from "../keys/chords.ts";
import { isPressedBySpace } from "../keys/key-target.ts";

/** What the keys of the stage ask for from here; the others are of the stage's own screen. */
const COMMANDS: Partial<Readonly<Record<ShowCommand, Command>>> = {
  next: { do: "next" },
  back: { do: "back" },
  first: { do: "first" },
  last: { do: "last" },
  black: { do: "blank", with: "black" },
  white: { do: "blank", with: "white" },
};

/** Keys that a button, or the notes, have for themselves while they have the focus. */
const OF_BUTTONS: ReadonlySet<string> = new Set([" ", "Enter"]);
const OF_NOTES: ReadonlySet<string> = new Set(["ArrowUp", "ArrowDown", "Home", "End"]);

/** The keys of the stage, in the speaker's window. While the stage is blank they bring it back. */
export function useSpeakerKeys(stage: StageSeen): void {
  useEffect(() => {
    const mac = isMac();
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isOfTarget(event)) return;
      const command = COMMANDS[commandOf(chordsOf(event, mac)) ?? "out"];
      if (command === undefined) return;
      event.preventDefault();
      const isBlank = (stage.standing.peek()?.blank ?? null) !== null;
      if (!event.repeat) stage.ask(isBlank ? { do: "blank", with: null } : command);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [stage]);
}

function isOfTarget({ key, target }: KeyboardEvent): boolean {
  if (OF_BUTTONS.has(key)) return isPressedBySpace(target);
  const isInNotes = target instanceof Element && target.closest(".speaker-notes-text") !== null;
  return OF_NOTES.has(key) && isInNotes;
}
