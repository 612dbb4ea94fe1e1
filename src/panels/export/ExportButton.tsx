import { openDialog } from "../actions/dialogs.ts";
import "../panel.css";
import "./export-button.css";

/** Opens the export of what is in view. */
export function ExportButton() {
  return (
    <button
      type="button"
      class="panel-outlined export-button"
      aria-haspopup="dialog"
      onClick={() => {
        openDialog.value = "export";
      }}
    >
      <svg class="export-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 2.5v7.5M4.8 6.9 8 10.1l3.2-3.2M2.8 13.3h10.4" />
      </svg>
      <span class="export-button-words">Export</span>
    </button>
  );
}
