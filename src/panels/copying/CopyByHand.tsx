import { useEffect, useRef } from "preact/hooks";
import "../panel.css";
import "./copy-by-hand.css";

/** A text that the browser didn't let the page copy, selected, so that a key does it. Escape closes it. */
export function CopyByHand(props: {
  /** `link`, `rows` */
  what: string;
  text: string;
  /** How many lines of it are seen. */
  lines: number;
  /** Of the panel that it is in. */
  class: string;
  onClose: () => void;
}) {
  const { what, text, lines, onClose } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <div class={`copy-by-hand ${props.class}`}>
      <label class="copy-by-hand-label">
        The browser didn’t let the page copy. Copy the {what} from here:
        <textarea
          ref={field}
          class="copy-by-hand-field"
          readOnly
          spellcheck={false}
          rows={lines}
          value={text}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="button" class="panel-button panel-link" onClick={onClose} onKeyDown={onKeyDown}>
        Close
      </button>
    </div>
  );
}
