import { useMemo } from "preact/hooks";
import type { Action } from "../actions/action.ts";
import { keyNames } from "../actions/key-names.ts";
import { Dialog } from "../dialog/Dialog.tsx";
import { KeyCaps } from "./KeyCaps.tsx";
import { keyLists } from "./key-lists.ts";
import { singleKeys } from "./single-keys.ts";
import type { KeyRow } from "./static-keys.ts";
import "./keys-dialog.css";

/** The list of all keys, and whether those of one character do anything. */
export function KeysDialog({ actions }: { actions: readonly Action[] }) {
  return (
    <Dialog name="keys" class="keys" titleId="keys-title">
      {(close) => <KeysContent actions={actions} onClose={close} />}
    </Dialog>
  );
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
