import { useEffect } from "preact/hooks";

/** A mouse that hasn't moved for so long, in milliseconds, is out of the way. */
const REST = 2500;

/** Marks the page while nobody points at it: cursor and buttons fade, and nothing is hovered. */
export function useIdle(isOn: boolean): void {
  useEffect(() => {
    const root = document.documentElement;
    if (!isOn) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => root.setAttribute("data-idle", "");
    const onPointer = () => {
      clearTimeout(timer);
      root.removeAttribute("data-idle");
      timer = setTimeout(rest, REST);
    };
    onPointer();
    const options = { capture: true, passive: true };
    const kinds = ["pointermove", "pointerdown", "focusin"] as const;
    for (const kind of kinds) window.addEventListener(kind, onPointer, options);
    return () => {
      clearTimeout(timer);
      root.removeAttribute("data-idle");
      for (const kind of kinds) window.removeEventListener(kind, onPointer, options);
    };
  }, [isOn]);
}
