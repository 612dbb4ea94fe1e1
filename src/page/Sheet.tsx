import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { isNarrow } from "./narrow.ts";

/**
 * A side panel that becomes a sheet over the network where the screen is narrow. At a desk it is
 * always there, unless it `floats`; as a sheet it takes the focus when it opens and gives it back
 * when it closes.
 */
export function Sheet(props: {
  id: string;
  label: string;
  open: boolean;
  floats?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const { id, label, open, floats = false, onClose, children } = props;
  const panel = useRef<HTMLElement>(null);
  // Before the next frame: a sheet that is no longer shown has lost the focus by then.
  useLayoutEffect(() => {
    if (!open || (!floats && !isNarrow())) return undefined;
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && panel.current?.contains(document.activeElement)) {
        before.focus({ preventScroll: true });
      }
    };
  }, [open]);
  return (
    <aside
      ref={panel}
      id={id}
      class={`page-panel page-panel--${id}`}
      aria-label={label}
      data-open={open}
      tabIndex={-1}
    >
      <div class="page-panel__head">
        <span>{label}</span>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </aside>
  );
}
