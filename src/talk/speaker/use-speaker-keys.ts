import { useEffect } from "preact/hooks";
import type { Command } from "./messages.ts";
import type { StageSeen } from "./speaker-side.ts";

const NEXT: Command = { do: "next" };
const BACK: Command = { do: "back" };

/** What a clicker and a keyboard ask for, by the names that the browser gives to keys. */
const COMMANDS: Readonly<Record<string, Command>> = {
  PageDown: NEXT,
  ArrowRight: NEXT,
  ArrowDown: NEXT,
  " ": NEXT,
  n: NEXT,
  PageUp: BACK,
  ArrowLeft: BACK,
  ArrowUp: BACK,
  p: BACK,
  Home: { do: "first" },
  End: { do: "last" },
  b: { do: "blank", with: "black" },
  ".": { do: "blank", with: "black" },
  v: { do: "blank", with: "white" },
};

/** Keys that a button or the notes take for themselves when they have the focus. */
const OF_BUTTONS: ReadonlySet<string> = new Set([" ", "Enter"]);
const OF_NOTES: ReadonlySet<string> = new Set(["ArrowUp", "ArrowDown", "Home", "End"]);

/** The keys of the stage, in the speaker's window. While the stage is blank they bring it back. */
export function useSpeakerKeys(stage: StageSeen): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element) {
        if (OF_BUTTONS.has(event.key) && target.closest("button") !== null) return;
        if (OF_NOTES.has(event.key) && target.closest(".speaker-notes-text") !== null) return;
      }
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const command = Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
      if (command === undefined) return;
      event.preventDefault();
      const isBlank = stage.standing.peek()?.blank != null;
      if (!event.repeat) stage.ask(isBlank ? { do: "blank", with: null } : command);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [stage]);
}
