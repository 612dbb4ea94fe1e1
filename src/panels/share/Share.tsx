import type { State } from "../../state/state.ts";
import { openDialog } from "../actions/dialogs.ts";
import { CopyLink } from "./CopyLink.tsx";
import "../panel.css";
import "./share.css";

/**
 * Of the header: a click copies the link, the other half opens the dialog that has the embed code as
 * well. On a phone there is room for the dialog’s button alone.
 */
export function Share({ state }: { state: State }) {
  return (
    <div class="share">
      <CopyLink state={state} />
      <button
        type="button"
        class="panel-outlined share-open"
        aria-label="Share or embed"
        title="Share or embed this view"
        aria-haspopup="dialog"
        onClick={() => {
          openDialog.value = "share";
        }}
      >
        <svg class="share-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path class="share-icon-code" d={CODE} />
          <path class="share-icon-out" d={OUT} />
        </svg>
      </button>
    </div>
  );
}

const CODE = "M5 4 1.5 8 5 12M11 4l3.5 4-3.5 4M9.2 3l-2.4 10";
const OUT = "M8 10V2M5 4.6 8 1.8l3 2.8M4 7.5H3v6.2h10V7.5h-1";
