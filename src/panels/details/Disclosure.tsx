import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import "./disclosure.css";

/** Something folded away under its summary; it is made when it is asked for. */
export function Disclosure(props: {
  summary: ComponentChildren;
  /** Beside the summary, quieter: what is inside, in a few words. */
  note?: string;
  children: () => ComponentChildren;
}) {
  const { summary, note, children } = props;
  const isOpen = useSignal(false);
  return (
    <details
      class="disclosure"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary class="disclosure-summary">
        <span class="disclosure-title">{summary}</span>
        {note === undefined ? null : <span class="disclosure-note">{note}</span>}
      </summary>
      {isOpen.value ? <div class="disclosure-body">{children()}</div> : null}
    </details>
  );
}
