import { COLUMNS, type Column } from "../../state/view/view.ts";
import { usePopup } from "../use-popup.ts";
import { COLUMN_NAMES } from "./article-columns.ts";

/** Which columns the table of articles has; the last one stays. */
export function ColumnMenu(props: {
  columns: readonly Column[];
  onShow: (next: { columns: Column[] }) => void;
}) {
  const columns = COLUMNS.filter((column) => props.columns.includes(column));
  const { isOpen, root, button } = usePopup();
  const choose = (column: Column, isShown: boolean) => {
    const isWanted = (id: Column) => (id === column ? isShown : columns.includes(id));
    props.onShow({ columns: COLUMNS.filter(isWanted) });
  };
  return (
    <div ref={root} class="table-menu">
      <button
        ref={button}
        type="button"
        class="panel-button panel-link"
        aria-expanded={isOpen.value}
        aria-controls="table-columns"
        onClick={() => {
          isOpen.value = !isOpen.peek();
        }}
      >
        Columns
      </button>
      {isOpen.value ? (
        <fieldset class="table-popup table-columns" id="table-columns">
          <legend class="visually-hidden">Columns</legend>
          {COLUMNS.map((column) => (
            <label key={column} class="table-column">
              <input
                type="checkbox"
                checked={columns.includes(column)}
                disabled={columns.length === 1 && columns.includes(column)}
                onChange={(event) => choose(column, event.currentTarget.checked)}
              />
              {COLUMN_NAMES[column]}
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
