import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { isAdding } from "../adding.ts";
import { chooseRow } from "./choose-row.ts";
import { movedRow } from "./row-keys.ts";
import type { TableModel, TableRow } from "./table-model.ts";
import { type Pane, rowsPerPage } from "./visible-rows.ts";

interface Place {
  readonly state: State;
  readonly model: TableModel;
  readonly pane: ReadonlySignal<Pane>;
  readonly reveal: (at: number) => void;
}

/** The row that a pointer is on; -1 for the headings, and beside all rows. */
function rowOf({ target }: Event): number {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return element === null ? -1 : Number(element.dataset["row"]);
}

/**
 * The cursor over the rows, which keyboard and pointer move, and which lights its row in all views.
 *
 * @returns `at`, the row that it is on or -1, and the handlers for the table.
 */
export function useRowCursor(place: Place) {
  const { state, model } = place;
  const at = useSignal(-1);
  const light = useLight(state);
  const rows = useRef(model.rows);
  useLayoutEffect(() => {
    // Where the cursor was stands another row by now.
    if (rows.current !== model.rows) at.value = -1;
    rows.current = model.rows;
  }, [model.rows]);
  const moveTo = (row: number) => {
    at.value = row;
    place.reveal(row);
    light(model.rowAt(row));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Of a button or a link within, the keys are its own.
    if (event.target !== event.currentTarget || event.altKey) return;
    const isAlone = !event.ctrlKey && !event.metaKey;
    const next = isAlone
      ? movedRow(event.key, at.peek(), rowsPerPage(place.pane.peek()), model.rows.length)
      : null;
    if (next !== null) {
      event.preventDefault();
      moveTo(next);
    }
    const row = model.rowAt(at.peek());
    if (row === null || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    chooseRow(state, row, event.key === " " || !isAlone);
  };
  const onClick = (event: MouseEvent) => {
    const row = model.rowAt(rowOf(event));
    if (row === null || (event.target as Element).closest("a") !== null) return;
    at.value = rowOf(event);
    chooseRow(state, row, isAdding(event));
  };
  return {
    at,
    handlers: {
      onKeyDown,
      onClick,
      onPointerMove: (event: PointerEvent) => light(model.rowAt(rowOf(event))),
      onPointerLeave: () => light(null),
      onFocus: (event: FocusEvent) => {
        const table = event.currentTarget as Element;
        if (event.target !== table || !table.matches(":focus-visible")) return;
        if (at.peek() < 0) at.value = Math.max(0, model.indexOf(state.selection.peek() ?? ""));
        moveTo(Math.min(at.peek(), model.rows.length - 1));
      },
      onBlur: () => light(null),
    },
  };
}

/** Lights a row, or none, in every view, and takes back no light but its own. */
function useLight(state: State): (row: TableRow | null) => void {
  const mine = useRef<string | null>(null);
  const light = (row: TableRow | null) => {
    const key = row?.things[0] ?? null;
    if (key === mine.current && key === null) return;
    if (key !== null || state.hover.peek() === mine.current) state.hover.value = key;
    mine.current = key;
  };
  useEffect(() => () => light(null), [state]);
  return light;
}
