import type { ViewHistory } from "../../state/history/view-history.ts";
import { keyNames } from "./key-names.ts";
import "../panel.css";
import "./undo-buttons.css";

/** Back and forward through the changes of the view; each says what it would change. */
export function UndoButtons({ history }: { history: ViewHistory }) {
  const undo = () => history.undo();
  const redo = () => history.redo();
  return (
    <div class="undo">
      <StepButton
        name="Undo"
        change={history.undoes.value}
        keys="Ctrl+Z"
        icon={BACK}
        onClick={undo}
      />
      <StepButton
        name="Redo"
        change={history.redoes.value}
        keys="Shift+Ctrl+Z"
        icon={ON}
        onClick={redo}
      />
    </div>
  );
}

const BACK = "M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6";
const ON = "M10.5 3l3 3-3 3m3-3h-7a4 4 0 0 0 0 8H10";

/** Disabled it keeps the focus, so that whoever undoes with Enter is not thrown out at the end. */
function StepButton(props: {
  name: string;
  change: string | null;
  keys: string;
  icon: string;
  onClick: () => void;
}) {
  const { name, change, keys, icon, onClick } = props;
  const does = change === null ? name : `${name}: ${change}`;
  return (
    <button
      type="button"
      class="panel-outlined undo-button"
      aria-label={name}
      title={`${does} (${keyNames(keys).join(" ")})`}
      aria-disabled={change === null}
      onClick={onClick}
    >
      <svg class="undo-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={icon} />
      </svg>
    </button>
  );
}
