import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Action } from "../actions/action.ts";
import { openDialog } from "../actions/dialogs.ts";
import { keyNames } from "../actions/key-names.ts";
import { KeyCaps } from "./KeyCaps.tsx";
import { keyLists } from "./key-lists.ts";
import { singleKeys } from "./single-keys.ts";
import type { KeyRow } from "./static-keys.ts";
import "../panel.css";
import "./keys-dialog.css";

/** The list of all keys, and whether those of one character do anything. */
export function KeysDialog({ actions }: { actions: readonly Action[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = openDialog.value === "keys";
  // After its content is there, so that the focus goes to the first of it.
  useEffect(() => {
    if (!isOpen) return undefined;
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, [isOpen]);
  return (
    // A click on the backdrop is a click on the dialog itself; Escape does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      class="keys"
      aria-labelledby="keys-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {isOpen ? <KeysContent actions={actions} onClose={() => dialog.current?.close()} /> : null}
    </dialog>
  );
}

function onClose(): void {
  if (openDialog.peek() === "keys") openDialog.value = null;
}

function KeysContent({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }) {
  const lists = useMemo(() => keyLists(actions), [actions]);
  return (
    <div class="panel keys-content">
      <div class="keys-head">
        <h2 id="keys-title" class="keys-title">
          Keys
        </h2>
        <button type="button" class="panel-outlined" onClick={onClose}>
          Close
        </button>
      </div>
      <label class="keys-switch">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={(event) => {
            singleKeys.value = event.currentTarget.checked;
          }}
        />
        <span>
          Shortcuts of a single character
          <span class="keys-hint">
            Switch them off if you type or speak them by accident. {keyNames("Ctrl+K").join(" ")}{" "}
            still finds everything, and a part of the page that has the focus keeps its own keys.
          </span>
        </span>
      </label>
      <div class="keys-lists">
        {lists.map(({ name, rows }) => (
          <section key={name} class="keys-list">
            <h3 class="panel-heading">{name}</h3>
            <dl class="keys-rows">
              {rows.map((row) => (
                <Row key={row.does} {...row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}

function Row({ keys, does }: KeyRow) {
  return (
    <div class="keys-row">
      <dt>{does}</dt>
      <dd>
        {keys.map((each) => (
          <KeyCaps key={each} keys={each} />
        ))}
      </dd>
    </div>
  );
}
