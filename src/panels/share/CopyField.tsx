import { useEffect, useRef } from "preact/hooks";
import { useCopying } from "../copying/use-copying.ts";

/** A text to copy; where the browser refuses, it is selected, so that a key does it. */
export function CopyField(props: { label: string; text: string; action: string; rows: number }) {
  const { label, text, action, rows } = props;
  const { outcome, copy, clear } = useCopying();
  const field = useRef<HTMLTextAreaElement>(null);
  // What was copied is no longer what stands here.
  useEffect(clear, [text]);
  useEffect(() => {
    if (outcome.value !== "refused") return;
    field.current?.focus();
    field.current?.select();
  }, [outcome.value]);
  const isCopied = outcome.value === "copied";
  return (
    <div class="share-field" data-lines={rows > 1 ? "many" : "one"}>
      <textarea
        ref={field}
        class="share-text"
        aria-label={label}
        readOnly
        spellcheck={false}
        dir="ltr"
        rows={rows}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="panel-outlined share-action" onClick={() => void copy(text)}>
        {isCopied ? "Copied" : action}
      </button>
      <output class="share-said">
        {isCopied ? <span class="visually-hidden">{label} copied</span> : null}
        {outcome.value === "refused"
          ? "The browser didn’t let the page copy. The text is selected: copy it by hand."
          : null}
      </output>
    </div>
  );
}
