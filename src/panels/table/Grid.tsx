import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { sumOf } from "./column-widths.ts";
import { GridHead } from "./GridHead.tsx";
import { GridRow } from "./GridRow.tsx";
import { useRowCursor } from "./row-cursor.ts";
import type { Sort, TableModel } from "./table-model.ts";
import { usePane } from "./use-pane.ts";
import { visibleRows } from "./visible-rows.ts";
import "./grid.css";

/**
 * The rows of a tab in a real table, of which only those in sight are on the page. It is one stop of
 * the Tab key, with a cursor that goes from row to row.
 */
export function Grid(props: {
  state: State;
  model: TableModel;
  selected: ReadonlySignal<ReadonlySet<string>>;
  onSort: (sort: Sort) => void;
}) {
  const { state, model, selected, onSort } = props;
  const { scroller, pane, reveal } = usePane(model.headings);
  const id = useId();
  const { top, height, row, head, lines, first, widths } = pane.value;
  const count = model.rows.length;
  const { start, end } = visibleRows({ top, height, row }, count);
  const cursor = useRowCursor({ state, model, pane, reveal });
  useShown(state, model, reveal);
  useTopOnSorting(model.sort, scroller);
  const at = cursor.at.value;
  const isCursorThere = at >= start && at < end;
  return (
    <div
      ref={scroller}
      class="table-scroller"
      data-lines={lines}
      style={{ "--row": `${row}px`, "--head": `${head}px`, "--first": `${first}px` }}
    >
      <table
        // Its rows are chosen by click and by key, which is what the role says.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        class="table-grid"
        // A grid takes the focus, and its arrow keys go from row to row.
        tabIndex={0}
        aria-label={model.label}
        aria-multiselectable
        aria-rowcount={count + 1}
        aria-activedescendant={isCursorThere ? `${id}-${at}` : undefined}
        style={{ minWidth: `calc(var(--first) + ${sumOf(widths)}em)` }}
        {...cursor.handlers}
      >
        <colgroup>
          {model.headings.map(({ id: column }, place) => (
            <col key={column} style={place === 0 ? {} : { width: `${widths[place - 1]}em` }} />
          ))}
        </colgroup>
        <GridHead model={model} onSort={onSort} />
        <Spacer height={start * row} />
        <tbody>
          {Array.from({ length: end - start }, (_, offset) => start + offset).map((place) => (
            <GridRow
              key={place}
              state={state}
              row={model.rowAt(place)}
              headings={model.headings}
              at={place}
              id={`${id}-${place}`}
              isCursor={place === at}
              selected={selected}
            />
          ))}
        </tbody>
        <Spacer height={(count - end) * row} />
      </table>
    </div>
  );
}

/** What is selected when the table opens, and what is to be shown later on, comes into sight. */
function useShown(state: State, model: TableModel, reveal: (at: number) => void): void {
  const now = useRef(model);
  now.current = model;
  useEffect(() => {
    const show = (key: string | null) => {
      if (key !== null) reveal(now.current.indexOf(key));
    };
    let wish = state.reveal.peek();
    show(state.selection.peek());
    // A subscription is told at once: an effect of the next frame would undo what a key did meanwhile.
    return state.reveal.subscribe((next) => {
      if (next !== wish) show(next?.key ?? null);
      wish = next;
    });
  }, [state]);
}

/** Another order begins at its top. */
function useTopOnSorting(
  { column, descending }: Sort,
  scroller: { readonly current: HTMLElement | null },
): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current && scroller.current !== null) scroller.current.scrollTop = 0;
    isFirst.current = false;
  }, [column, descending]);
}

/** The room of the rows that are not on the page. */
function Spacer({ height }: { height: number }) {
  return height === 0 ? null : (
    <tbody aria-hidden="true">
      <tr>
        <td aria-hidden="true" class="table-spacer" style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  );
}
