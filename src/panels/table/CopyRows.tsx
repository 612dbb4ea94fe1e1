import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { countOf } from "../../state/count-format.ts";
import { writeClipboard } from "../write-clipboard.ts";
import type { TableModel } from "./table-model.ts";

/** How long the button says that it worked. */
const SAID_MS = 2000;

/** Copies the selected rows, or all; where the browser refuses, shows the text to copy by hand. */
export function CopyRows(props: { model: TableModel; selected: ReadonlySet<string> }) {
  const { model, selected } = props;
  const outcome = useSignal<"none" | "copied" | "refused">("none");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (outcome.value !== "copied") return undefined;
    const timer = setTimeout(() => {
      outcome.value = "none";
    }, SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome.value]);
  const copy = async () => {
    outcome.value = (await writeClipboard(model.copy(selected))) ? "copied" : "refused";
  };
  const close = () => {
    outcome.value = "none";
    button.current?.focus();
  };
  const isCopied = outcome.value === "copied";
  const chosen = model.countChosen(selected);
  const { length } = model.rows;
  return (
    <div class="table-menu">
      <button
        ref={button}
        type="button"
        class="panel-button panel-link"
        disabled={length === 0}
        title="With a tab between two cells, for a spreadsheet"
        onClick={() => void copy()}
      >
        {isCopied ? "Copied" : chosen > 0 ? `Copy ${countOf(chosen, "row")}` : "Copy rows"}
      </button>
      <output class="visually-hidden">
        {isCopied ? `${countOf(chosen > 0 ? chosen : length, "row")} copied` : ""}
      </output>
      {outcome.value === "refused" ? (
        <TextField text={model.copy(selected)} onClose={close} />
      ) : null}
    </div>
  );
}

function TextField({ text, onClose }: { text: string; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <div class="table-popup table-copy">
      <label class="table-copy-label">
        The browser didn’t let the page copy. Copy the rows from here:
        <textarea ref={field} class="table-copy-field" readOnly rows={5} onKeyDown={onKeyDown}>
          {text}
        </textarea>
      </label>
      <button type="button" class="panel-button panel-link" onClick={onClose} onKeyDown={onKeyDown}>
        Close
      </button>
    </div>
  );
}
