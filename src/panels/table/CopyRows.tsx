import { useRef } from "preact/hooks";
import { countOf } from "../../state/count-format.ts";
import { CopyByHand } from "../copying/CopyByHand.tsx";
import { useCopying } from "../copying/use-copying.ts";
import type { TableModel } from "./table-model.ts";

/** Copies the selected rows, or all; where the browser refuses, shows the text to copy by hand. */
export function CopyRows(props: { model: TableModel; selected: ReadonlySet<string> }) {
  const { model, selected } = props;
  const { outcome, copy, clear } = useCopying();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    clear();
    button.current?.focus();
  };
  const isCopied = outcome.value === "copied";
  const chosen = model.countChosen(selected);
  const { length } = model.rows;
  return (
    <div class="table-menu">
      <button
        ref={button}
        type="button"
        class="panel-button panel-link"
        disabled={length === 0}
        title="With a tab between two cells, for a spreadsheet"
        onClick={() => void copy(model.copy(selected))}
      >
        {isCopied ? "Copied" : chosen > 0 ? `Copy ${countOf(chosen, "row")}` : "Copy rows"}
      </button>
      <output class="visually-hidden">
        {isCopied ? `${countOf(chosen > 0 ? chosen : length, "row")} copied` : ""}
      </output>
      {outcome.value === "refused" ? (
        <CopyByHand
          class="table-popup"
          what="rows"
          text={model.copy(selected)}
          lines={5}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
