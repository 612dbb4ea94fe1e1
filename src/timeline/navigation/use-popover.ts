import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/** Between the panel and its button, and the edges of the page; in pixels. */
const GAP = 6;

/**
 * A panel over everything else that a button opens, of the browser's own kind: it closes by Escape, by
 * a press beside it, and when the focus goes elsewhere. It stands below its button where there is room,
 * else above.
 *
 * @returns `isOpen`, a signal; `panel` and `button`, refs; `toggle`.
 */
export function usePopover() {
  const isOpen = useSignal(false);
  const panel = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { current: element } = panel;
    if (element === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const onToggle = ({ newState }: ToggleEvent) => {
      isOpen.value = newState === "open";
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Else it would take away more than the panel.
      event.preventDefault();
      event.stopPropagation();
      element.hidePopover();
      button.current?.focus();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      const isElsewhere = relatedTarget instanceof Node && !element.contains(relatedTarget);
      if (isElsewhere && relatedTarget !== button.current) element.hidePopover();
    };
    // Its content comes when it opens, and grows by what is said of it.
    const sizes = new ResizeObserver(() => {
      if (isOpen.peek() && button.current) place(element, button.current);
    });
    sizes.observe(element);
    element.addEventListener("toggle", onToggle, { signal });
    element.addEventListener("keydown", onKeyDown, { signal });
    element.addEventListener("focusout", onFocusOut, { signal });
    return () => {
      sizes.disconnect();
      listening.abort();
    };
  }, []);
  return { isOpen, panel, button };
}

/** A phone has its whole width; navigation.css puts it there. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { innerWidth, innerHeight } = window;
  const isBelow = bottom + GAP + height <= innerHeight || top - GAP - height < 0;
  const y = isBelow ? Math.min(bottom + GAP, innerHeight - GAP - height) : top - GAP - height;
  const x = Math.min(right - width, innerWidth - GAP - width);
  panel.style.setProperty("--left", `${Math.max(GAP, left + width > innerWidth ? x : left)}px`);
  panel.style.setProperty("--top", `${Math.max(GAP, y)}px`);
}
