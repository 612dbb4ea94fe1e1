import type { Signal } from "@preact/signals";
import "./panel.css";
import "./notice.css";

/**
 * A small notice that can be put away. Its region is always on the page, since screen readers
 * announce what comes into a region and may miss one that comes with its text.
 */
export function Notice({ text }: { text: Signal<string | null> }) {
  const close = () => {
    text.value = null;
  };
  return (
    <output class="notice">
      {text.value === null ? null : (
        <span class="notice-card">
          <span class="notice-text">{text.value}</span>
          <button
            type="button"
            class="panel-button notice-close"
            aria-label="Dismiss"
            onClick={close}
          >
            ×
          </button>
        </span>
      )}
    </output>
  );
}
