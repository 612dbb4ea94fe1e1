import { notesAsked } from "../../timeline/notes/notes-asked.ts";
import type { Action } from "./action.ts";

/** Notes stand on the timeline's axis, and where nothing is dated there is none. */
const WHERE_DATED: Pick<Action, "needs" | "isEnabled"> = {
  needs: "no article has a publish time",
  isEnabled: ({ coverage }) => coverage.span !== null,
};

/** What one does with the notes of the timeline. */
export const NOTE_ACTIONS: readonly Action[] = [
  {
    id: "note-add",
    label: "Add a note at a time, or on the selected article…",
    group: "View",
    words: "annotate annotation event remark comment label timeline write",
    ...WHERE_DATED,
    run: () => {
      notesAsked.value = "new";
    },
  },
  {
    id: "notes",
    label: "Notes and events…",
    group: "View",
    words: "annotations list edit delete timeline corpus",
    ...WHERE_DATED,
    run: () => {
      notesAsked.value = "list";
    },
  },
];
