import { COLUMNS, type Column } from "../../state/view/view.ts";
import { PopupMenu } from "../PopupMenu.tsx";
import { COLUMN_NAMES } from "./article-columns.ts";

/** Which columns the table of articles has; the last one stays. */
export function ColumnMenu(props: {
  columns: readonly Column[];
  onShow: (next: { columns: Column[] }) => void;
}) {
  const columns = COLUMNS.filter((column) => props.columns.includes(column));
  const choose = (column: Column, isShown: boolean) => {
    const isWanted = (id: Column) => (id === column ? isShown : columns.includes(id));
    props.onShow({ columns: COLUMNS.filter(isWanted) });
  };
  return (
    <PopupMenu
      class="table-menu"
      buttonClass="panel-button panel-link"
      words="Columns"
      controls="table-columns"
    >
      {() => (
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
      )}
    </PopupMenu>
  );
}
