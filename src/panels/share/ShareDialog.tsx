import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { openDialog } from "../actions/dialogs.ts";
import { ShareContent } from "./ShareContent.tsx";
import "../panel.css";
import "./share-dialog.css";

/** How to show the view to others: its link, and the code that puts it into another page. */
export function ShareDialog({ state }: { state: State }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = openDialog.value === "share";
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
      class="share-dialog"
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {isOpen ? <ShareContent state={state} onClose={() => dialog.current?.close()} /> : null}
    </dialog>
  );
}

function onClose(): void {
  if (openDialog.peek() === "share") openDialog.value = null;
}
