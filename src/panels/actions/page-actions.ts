import type { ViewHistory } from "../../state/history/view-history.ts";
import type { Action } from "./action.ts";
import { copyLinkAsked, offlineAsked, offlineSaving, openDialog, searchAsked } from "./dialogs.ts";

/** What one does with the page as a whole. */
export function pageActions(history: ViewHistory): readonly Action[] {
  return [
    {
      id: "search",
      label: "Find anything",
      group: "Page",
      words: "search actions palette command",
      keys: ["/", "Ctrl+K"],
      run: () => {
        searchAsked.value += 1;
      },
    },
    {
      id: "undo",
      label: "Undo",
      group: "Page",
      words: "back take back",
      keys: ["Ctrl+Z"],
      repeats: true,
      needs: "nothing to undo",
      isEnabled: () => history.undoes.value !== null,
      run: () => history.undo(),
    },
    {
      id: "redo",
      label: "Redo",
      group: "Page",
      words: "forward again",
      keys: ["Shift+Ctrl+Z", "Ctrl+Y"],
      repeats: true,
      needs: "nothing to redo",
      isEnabled: () => history.redoes.value !== null,
      run: () => history.redo(),
    },
    {
      id: "copy-link",
      label: "Copy the link to this view",
      group: "Page",
      words: "share address url",
      keys: ["C"],
      run: () => {
        copyLinkAsked.value += 1;
      },
    },
    {
      id: "save-offline",
      label: "Save for offline",
      group: "Page",
      words: "take along single file html stick network corpus",
      needs: "it is being saved",
      isEnabled: () => offlineSaving.value.is !== "under way",
      run: () => {
        offlineAsked.value += 1;
      },
    },
    dialogAction("share", "Share or embed this view…", "iframe code link"),
    dialogAction(
      "export",
      "Export what is in view…",
      "download save csv gexf png svg ris json",
      "E",
    ),
    dialogAction("keys", "All keys", "help shortcuts keyboard", "?"),
  ];
}

function dialogAction(
  dialog: NonNullable<typeof openDialog.value>,
  label: string,
  words: string,
  key?: string,
): Action {
  const run = () => {
    openDialog.value = dialog;
  };
  return {
    id: dialog,
    label,
    group: "Page",
    words,
    run,
    ...(key === undefined ? {} : { keys: [key] }),
  };
}
