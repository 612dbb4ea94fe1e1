import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { NetworkHandle } from "../../network/network-handle.ts";
import type { State } from "../../state/state.ts";
import { openDialog } from "../actions/dialogs.ts";
import { Dialog } from "../dialog/Dialog.tsx";
import type { ExportForm } from "./ExportForm.tsx";
import type { Choice } from "./make-file.ts";
import "./export.css";

interface Props {
  readonly state: State;
  /** Null until it is on the page. */
  readonly network: Signal<NetworkHandle | null>;
}

const FIRST_CHOICE: Choice = { format: "png", subject: "both", scale: 2 };

/**
 * What is in view, as a picture or as data, in a file. What was chosen last is chosen again. All that
 * writes files is loaded when it is first asked for.
 */
export function ExportDialog({ state, network }: Props) {
  const choice = useSignal(FIRST_CHOICE);
  const form = useForm(openDialog.value === "export");
  const onOpen = (dialog: HTMLDialogElement) => {
    // What the pointer was on is no part of a picture.
    state.hover.value = null;
    // From what is chosen the arrows go to the others, and Enter saves.
    dialog.querySelector<HTMLElement>("input:checked")?.focus();
  };
  return (
    <Dialog
      name="export"
      class="export"
      titleId="export-title"
      isReady={form !== null}
      onOpen={onOpen}
    >
      {(close) =>
        form === null ? null : (
          <Content
            form={form}
            state={state}
            network={network.value}
            choice={choice}
            onClose={close}
          />
        )
      }
    </Dialog>
  );
}

type Form = typeof ExportForm | "missing";

/** The form, once it is wanted and loaded; when it can't be, it is asked for again the next time. */
function useForm(isWanted: boolean): Form | null {
  const [form, setForm] = useState<{ readonly now: Form | null }>({ now: null });
  useEffect(() => {
    if (!isWanted || typeof form.now === "function") return;
    import("./ExportForm.tsx").then(
      ({ ExportForm }) => setForm({ now: ExportForm }),
      () => setForm({ now: "missing" }),
    );
  }, [isWanted]);
  return form.now;
}

function Content({ form: Known, ...props }: { form: Form } & Parameters<typeof ExportForm>[0]) {
  if (Known !== "missing") return <Known {...props} />;
  return (
    <div class="panel">
      <h2 id="export-title" class="export-title">
        Export what is in view
      </h2>
      <p class="export-part" role="alert">
        The part of the page that makes files could not be loaded. See whether you are online, and
        try again.
      </p>
      <button type="button" class="panel-outlined" onClick={props.onClose}>
        Close
      </button>
    </div>
  );
}
