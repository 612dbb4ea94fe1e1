import { useEffect, useState } from "preact/hooks";
import { openDialog } from "../../panels/actions/dialogs.ts";
import { Dialog } from "../../panels/dialog/Dialog.tsx";
import type { State } from "../../state/state.ts";
import type { Talk } from "../talk.ts";
import type { TakeForm } from "./TakeForm.tsx";
import { focusWish } from "./wish.ts";
import "./take.css";

type Form = typeof TakeForm | "missing";

/**
 * The talk to read, print and save, over the page. All that draws it and writes files is loaded when it
 * is first asked for.
 */
export function TakeDialog({ state, talk }: { state: State; talk: Talk }) {
  const form = useForm(openDialog.value === "take");
  return (
    <Dialog
      name="take"
      class="take"
      titleId="take-title"
      isReady={form !== null}
      onOpen={focusWish}
    >
      {(close) => (form === null ? null : <Content form={form} {...{ state, talk, close }} />)}
    </Dialog>
  );
}

/** The form, once it is wanted and loaded; when it can't be, it is asked for again the next time. */
function useForm(isWanted: boolean): Form | null {
  const [form, setForm] = useState<{ readonly now: Form | null }>({ now: null });
  useEffect(() => {
    if (!isWanted || typeof form.now === "function") return;
    import("./TakeForm.tsx").then(
      ({ TakeForm }) => setForm({ now: TakeForm }),
      () => setForm({ now: "missing" }),
    );
  }, [isWanted]);
  return form.now;
}

function Content({ form: Known, ...props }: { form: Form } & Parameters<typeof TakeForm>[0]) {
  if (Known !== "missing") return <Known {...props} />;
  return (
    <div class="take-missing">
      <h2 id="take-title">Read the talk</h2>
      <p role="alert">
        The part of the page that draws talks could not be loaded. See whether you are online, and
        try again.
      </p>
      <button type="button" class="panel-outlined" onClick={props.close}>
        Close
      </button>
    </div>
  );
}
