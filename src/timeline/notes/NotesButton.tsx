import { useMemo } from "preact/hooks";
import { formatCount } from "../../state/count-format.ts";
import { createRemarks } from "../../state/notes/remarks.ts";
import type { State } from "../../state/state.ts";
import { notesAsked } from "./notes-asked.ts";

/** Counts the notes, and opens their list, which is elsewhere on the page: see NotesDialog. */
export function NotesButton({ state }: { state: State }) {
  const count = useMemo(() => createRemarks(state), [state]).value.length;
  return (
    <button
      type="button"
      class="notes-button"
      aria-haspopup="dialog"
      onClick={() => {
        notesAsked.value = "list";
      }}
    >
      Notes{count === 0 ? "" : ` ${formatCount(count)}`}
    </button>
  );
}
