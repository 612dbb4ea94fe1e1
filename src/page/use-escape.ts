import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isNarrow } from "./narrow.ts";
import type { State } from "../state/state.ts";

/**
 * Escape, wherever nothing nearer has taken it: closes the sheet that covers the network, or else
 * clears the selection.
 */
export function useEscape(state: State, sheet: Signal<string | null>, close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (sheet.peek() !== null && isNarrow()) close();
      else state.select(null);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [state]);
}
