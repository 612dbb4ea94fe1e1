import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Escape closes the sheet that is open, and is left alone otherwise. */
export function useSheetEscape(sheet: Signal<string | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || sheet.peek() === null) return;
      event.preventDefault();
      sheet.value = null;
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
