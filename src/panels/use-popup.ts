import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/**
 * A small panel that a button opens below itself. It closes with Escape, which gives the focus back
 * to the button, with a press beside it, and when the focus goes elsewhere.
 *
 * @returns `isOpen`, a signal; `root`, for the element around button and panel; `button`.
 */
export function usePopup() {
  const isOpen = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { current: element } = root;
    if (!isOpen.value || element === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const isBeside = (target: EventTarget | null) =>
      target instanceof Node && !element.contains(target);
    const close = () => {
      isOpen.value = false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      close();
      button.current?.focus();
    };
    const onPress = ({ target }: Event) => {
      if (isBeside(target)) close();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (isBeside(relatedTarget)) close();
    };
    element.addEventListener("keydown", onKeyDown, { signal });
    element.addEventListener("focusout", onFocusOut, { signal });
    document.addEventListener("pointerdown", onPress, { signal, capture: true });
    return () => listening.abort();
  }, [isOpen.value]);
  return { isOpen, root, button };
}
