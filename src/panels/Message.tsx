import type { ComponentChildren } from "preact";
import "./panel.css";
import "./message.css";

/** In place of a stage that has nothing to show: what is so, and the next step. */
export function Message(props: {
  title: string;
  children?: ComponentChildren;
  action?: { readonly label: string; readonly run: () => void };
}) {
  const { title, children, action } = props;
  return (
    <div class="message">
      <div class="message-text" aria-live="polite">
        <h2 class="message-title">{title}</h2>
        <div class="message-body">{children}</div>
      </div>
      {action === undefined ? null : (
        <button type="button" class="message-action" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
