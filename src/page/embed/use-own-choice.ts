import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { State } from "../../state/state.ts";

/** What changes so soon after a press, in milliseconds, was chosen by it. */
const AFTER_PRESS = 150;

/**
 * Calls `onChoice` when the reader selects something here: not when the page around does, by a
 * message or by the address, for then nothing should come between the reader and the picture.
 */
export function useOwnChoice(state: State, onChoice: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    let pressedAt = -Infinity;
    const onPress = () => {
      pressedAt = performance.now();
    };
    for (const name of ["pointerup", "click", "keydown"]) {
      document.addEventListener(name, onPress, { capture: true, signal: listening.signal });
    }
    const stop = effect(() => {
      const isChosen = state.selection.value !== null;
      if (isChosen && performance.now() - pressedAt < AFTER_PRESS) onChoice();
    });
    return () => {
      stop();
      listening.abort();
    };
  }, [state]);
}
