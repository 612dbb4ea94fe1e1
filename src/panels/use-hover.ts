import { useEffect, useRef } from "preact/hooks";
import type { State } from "../state/state.ts";

/**
 * Handlers that light a node in every view while the pointer or the keyboard is on its row. A row
 * that goes away under the pointer gets no leave event, so it takes its own hover back.
 */
export function useHover(state: State, key: string) {
  const mine = useRef(false);
  const enter = () => {
    mine.current = true;
    state.hover.value = key;
  };
  const leave = () => {
    if (mine.current && state.hover.peek() === key) state.hover.value = null;
    mine.current = false;
  };
  useEffect(() => leave, [state, key]);
  return {
    onPointerEnter: enter,
    onPointerLeave: leave,
    onFocus: (event: FocusEvent) => {
      if ((event.currentTarget as Element).matches(":focus-visible")) enter();
    },
    onBlur: leave,
  };
}
