import type { ReadonlySignal } from "@preact/signals";
import type { State } from "../../state/state.ts";
import { safeLink } from "../../state/safe-link.ts";
import { Mark } from "../Mark.tsx";
import type { Heading, TableRow } from "./table-model.ts";

/** A row: it shows whether it is selected, lit or dimmed, and whether the cursor is on it. */
export function GridRow(props: {
  state: State;
  row: TableRow | null;
  headings: readonly Heading[];
  /** Its place among all rows, from 0. */
  at: number;
  id: string;
  isCursor: boolean;
  selected: ReadonlySignal<ReadonlySet<string>>;
}) {
  const { state, row, headings, at, id, isCursor, selected } = props;
  if (row === null) return null;
  const isSelected = row.things.every((thing) => selected.value.has(thing));
  const focus = state.focus.value;
  const light = focus === null ? "none" : row.isLit(focus) ? "lit" : "dimmed";
  const isHovered = row.things.length === 1 && state.hover.value === row.things[0];
  return (
    <tr
      id={id}
      class="table-row"
      data-row={at}
      data-light={light}
      data-hovered={isHovered}
      data-cursor={isCursor}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
    >
      {headings.map((heading, place) => {
        const text = row.cells[place] ?? "";
        return place === 0 ? (
          <th key={heading.id} scope="row" class="table-cell table-first">
            <span class="table-first-line">
              {row.mark === null ? null : <Mark {...row.mark} />}
              <CellText id={heading.id} text={text} />
            </span>
          </th>
        ) : (
          <td key={heading.id} class="table-cell" data-number={heading.isNumber}>
            <CellText id={heading.id} text={text} />
          </td>
        );
      })}
    </tr>
  );
}

/** What a cell says, cut after its last line; a dash where nothing is known. */
function CellText({ id, text }: { id: Heading["id"]; text: string }) {
  if (text === "") return <Unknown />;
  const link = id === "url" ? safeLink(text) : null;
  return (
    <span class="table-text" data-column={id} dir="auto" title={link === null ? text : link.href}>
      {link === null ? (
        text
      ) : (
        // The table is one stop of the Tab key: from the keyboard, the details have the link.
        <a
          class="panel-link"
          href={link.href}
          target="_blank"
          rel="noopener noreferrer"
          tabIndex={-1}
        >
          {link.host}
        </a>
      )}
    </span>
  );
}

/** To the eye a dash. */
function Unknown() {
  return (
    <span>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">none known</span>
    </span>
  );
}
