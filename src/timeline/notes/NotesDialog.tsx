import { useComputed, useSignalEffect } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { createRemarks } from "../../state/notes/remarks.ts";
import type { State } from "../../state/state.ts";
import { NotesList } from "./NotesList.tsx";
import { notesAsked } from "./notes-asked.ts";
import "./notes-list.css";

/**
 * The notes in a dialog over the page, there while `notesAsked` asks for it. There is one on a page, and
 * in nothing that is ever hidden: it would be open, and not be seen. Escape, a click beside it and its
 * button put it away; the focus goes back to where it was.
 */
export function NotesDialog({ state }: { state: State }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const remarks = useMemo(() => createRemarks(state), [state]);
  const isOpen = useComputed(() => notesAsked.value !== null);
  useSignalEffect(() => {
    const { current } = dialog;
    if (isOpen.value && current !== null && !current.open) current.showModal();
  });
  // Nobody else would close it: another page must not begin with it.
  useEffect(
    () => () => {
      notesAsked.value = null;
    },
    [],
  );
  return (
    // A click on the backdrop is a click on the dialog itself; Escape does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      class="notes"
      aria-labelledby={titleId}
      onClose={() => {
        notesAsked.value = null;
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {isOpen.value ? (
        <NotesList
          state={state}
          remarks={remarks}
          titleId={titleId}
          onClose={() => dialog.current?.close()}
        />
      ) : null}
    </dialog>
  );
}
