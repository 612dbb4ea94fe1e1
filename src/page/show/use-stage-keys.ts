import { useLayoutEffect } from "preact/hooks";
import { openDialog } from "../../panels/actions/dialogs.ts";
import { isMac, isSingleCharacter } from "../../panels/actions/key-names.ts";
import { singleKeys } from "../../panels/keys/single-keys.ts";
import type { Show } from "../../talk/show/show.ts";
import {
  commandOf,
  HELD_KEYS,
  OFF_STAGE,
  returnsFromBlank,
  type ShowCommand,
} from "../../talk/show/show-keys.ts";
import type { Stage } from "../../talk/stage/stage.ts";
import { chordsOf } from "../keys/chords.ts";
import { isModalOpen, isPressedBySpace, isWriting } from "../keys/key-target.ts";

/** What a clicker sends: it is for the talk even where a list lies over the stage. */
const CLICKER: ReadonlySet<string> = new Set(["PageDown", "PageUp"]);

/**
 * The keys of the stage while a talk is given. They come before those of any part of the page, but in
 * fields and dialogs keys are left alone; a letter also where keys of one character are switched off.
 */
export function useStageKeys(show: Show, stage: Stage): void {
  const isOn = show.place.value !== null;
  // At once: a clicker may be pressed right after the talk has begun.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const mac = isMac();
    const onDown = (event: KeyboardEvent) => {
      if (event.isComposing || isLeftAlone(event)) return;
      const chords = chordsOf(event, mac);
      const command = commandOf(chords);
      if (show.blank.peek() !== null) {
        if (isOfBrowser(event)) return;
        take(event);
        if (returnsFromBlank(command) && !event.repeat) show.blank.value = null;
        return;
      }
      const held = HELD_KEYS[chords[0] as keyof typeof HELD_KEYS] as
        (typeof HELD_KEYS)[keyof typeof HELD_KEYS] | undefined;
      if (held !== undefined) {
        take(event);
        stage.hold(held);
      } else if (command !== null && isMeant(event, chords, command)) {
        take(event);
        if (event.repeat) return;
        openDialog.value = null;
        stage.run(command);
      } else if (chords.some((chord) => OFF_STAGE.has(chord))) take(event);
    };
    const onUp = (event: KeyboardEvent) => {
      if (chordsOf(event, mac).some((chord) => chord.replace("Shift+", "") in HELD_KEYS)) {
        stage.hold(null);
      }
    };
    window.addEventListener("keydown", onDown, options);
    window.addEventListener("keyup", onUp, options);
    window.addEventListener("blur", () => stage.hold(null), options);
    return () => {
      listening.abort();
      stage.hold(null);
    };
  }, [isOn, show, stage]);
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isLeftAlone(event: KeyboardEvent): boolean {
  return (isWriting(event.target) || isModalOpen()) && !CLICKER.has(event.key);
}

/** Reloading, closing, the browser's own full screen. */
function isOfBrowser({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^F\d+$/.test(key);
}

function isMeant(event: KeyboardEvent, chords: readonly string[], command: ShowCommand): boolean {
  const { key, target } = event;
  if (key === " " || key === "Enter") {
    const isLink = target instanceof Element && target.closest("a[href]") !== null;
    return !isLink && !isPressedBySpace(target);
  }
  // A clicker sends full stops and letters too; those two nobody types by accident.
  const isSafe = command === "black" || command === "help";
  return singleKeys.peek() || isSafe || !chords.some(isSingleCharacter);
}
