import { useEffect } from "preact/hooks";

/** What of the pictures takes keys. */
const PICTURES = ".network-stage, .chart-marks";

/**
 * On the stage a picture has the focus, and so a frame, only for who goes there by Tab: neither a mouse
 * nor what a dialog gives back brings it there. The keys are the talk's then.
 */
export function usePictureFocus(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let isTab = false;
    let tabbed: EventTarget | null = null;
    const blur = ({ target }: { target: EventTarget | null }) => {
      if (target instanceof HTMLElement && target.matches(PICTURES)) target.blur();
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (isTab) tabbed = target;
      else if (target !== tabbed) blur({ target });
    };
    const onKey = ({ key }: KeyboardEvent) => {
      isTab = key === "Tab";
    };
    const onPointer = () => {
      isTab = false;
      tabbed = null;
      blur({ target: document.activeElement });
    };
    blur({ target: document.activeElement });
    const own = new AbortController();
    const { signal } = own;
    document.addEventListener("focusin", onFocus, { signal });
    window.addEventListener("keydown", onKey, { signal, capture: true });
    window.addEventListener("pointerdown", onPointer, { signal, capture: true });
    return () => own.abort();
  }, [isOn]);
}
