import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { State } from "../state/state.ts";
import { isModalOpen } from "./keys/key-target.ts";
import { isNarrow } from "./narrow.ts";

/**
 * Escape, wherever nothing nearer has taken it: takes away what lies on top. That is the sheet that
 * covers the network, then the path, then the steps around something, then the selection, then the
 * play-head, then the timeline that has the whole page.
 */
export function useEscape(state: State, sheet: Signal<string | null>, close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isModalOpen()) return;
      if (sheet.peek() !== null && isNarrow()) close();
      else stepOut(state);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [state]);
}

function stepOut(state: State): void {
  if (state.route.peek() !== null) state.route.value = null;
  else if (state.around.peek() !== null) state.around.value = null;
  else if (state.selection.peek() !== null) state.select(null);
  else if (state.player.head.peek() !== null) state.player.end();
  else if (state.wide.peek()) state.wide.value = false;
}
