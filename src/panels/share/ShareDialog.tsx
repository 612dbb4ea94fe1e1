import type { State } from "../../state/state.ts";
import { Dialog } from "../dialog/Dialog.tsx";
import { ShareContent } from "./ShareContent.tsx";
import "./share-dialog.css";

/** How to show the view to others: its link, and the code that puts it into another page. */
export function ShareDialog({ state }: { state: State }) {
  return (
    <Dialog name="share" class="share-dialog" titleId="share-title">
      {(close) => <ShareContent state={state} onClose={close} />}
    </Dialog>
  );
}
