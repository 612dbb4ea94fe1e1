import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { removeNote } from "../../state/notes/edit-notes.ts";
import type { Remark } from "../../state/notes/remarks.ts";
import type { State } from "../../state/state.ts";
import { NoteForm } from "./NoteForm.tsx";
import { NoteItem } from "./NoteItem.tsx";
import { notesAsked } from "./notes-asked.ts";

interface Props {
  readonly state: State;
  readonly remarks: ReadonlySignal<readonly Remark[]>;
  /** Of its heading. */
  readonly titleId: string;
  readonly onClose: () => void;
}

/** The form for a note, and all notes and events in order of time. */
export function NotesList({ state, remarks, titleId, onClose }: Props) {
  const asked = notesAsked.value;
  const meant =
    typeof asked === "object" ? remarks.peek().find(({ id }) => id === asked?.id) : null;
  const editing = useSignal(meant?.from === "view" ? meant.index : null);
  const said = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = ({ index, text }: Remark) => {
    removeNote(state, index);
    // The places of those after it have changed.
    editing.value = null;
    said.value = `Deleted: ${text}. Undo brings it back.`;
    // Its button is gone, and the focus with it.
    heading.current?.focus();
  };
  return (
    <>
      <header class="notes-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          Notes
        </h2>
        <button type="button" aria-label="Close the notes" onClick={onClose}>
          ×
        </button>
      </header>
      <output class="notes-said">{said.value}</output>
      <NoteForm
        key={editing.value ?? "new"}
        state={state}
        index={editing.value}
        hasFocus={asked === "new" || editing.value !== null}
        onDone={onClose}
        onCancel={() => {
          editing.value = null;
          heading.current?.focus();
        }}
      />
      {remarks.value.length === 0 ? (
        <p class="notes-none">
          No notes yet. They are a part of the view: whoever has its link sees them.
        </p>
      ) : (
        <ul class="notes-all">
          {remarks.value.map((remark) => (
            <NoteItem
              key={remark.id}
              state={state}
              remark={remark}
              isMeant={remark === meant && remark.from === "corpus"}
              onEdit={() => {
                editing.value = remark.index;
              }}
              onDelete={() => remove(remark)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
