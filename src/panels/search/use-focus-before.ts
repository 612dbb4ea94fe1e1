import { useRef } from "preact/hooks";

/** A field that is called from anywhere, and sends whoever is done with it back to where they were. */
export function useFocusBefore(field: { readonly current: HTMLInputElement | null }) {
  const before = useRef<HTMLElement | null>(null);
  return {
    take: () => {
      const { activeElement } = document;
      const isElsewhere = activeElement instanceof HTMLElement && activeElement !== field.current;
      if (isElsewhere) before.current = activeElement;
      field.current?.focus();
      field.current?.select();
    },
    forget: () => {
      before.current = null;
    },
    giveBack: () => {
      const element = before.current;
      field.current?.blur();
      if (element?.isConnected === true) element.focus({ preventScroll: true });
    },
  };
}
