import type { ComponentChildren } from "preact";
import type { Cell } from "./measure.ts";

/** A row of the table: what is measured, and of each thing how much. */
export interface CompareRow {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly cells: readonly Cell[];
}

/**
 * Things beside each other, a column each; where the panel is too narrow for that, below each other,
 * each measure with its values aligned.
 */
export function CompareTable(props: {
  /** What the table is, for those who don't see it. */
  caption: string;
  /** Of the things. */
  names: readonly string[];
  rows: readonly CompareRow[];
}) {
  const { caption, names, rows } = props;
  return (
    <div class="compare-frame">
      <table class="compare-table" data-columns={names.length}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {names.map((name, place) => (
              <th key={place} class="compare-head" scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ key, label, cells }) => (
          <tbody key={key} class="compare-measure">
            <tr>
              <th class="compare-label" scope="rowgroup" colSpan={names.length}>
                {label}
              </th>
            </tr>
            <tr>
              {cells.map((cell, place) => (
                <td key={place} class="compare-cell">
                  <span class="compare-cell-name" aria-hidden="true" dir="auto">
                    {names[place]}
                  </span>
                  <span class="compare-value" dir="auto">
                    {cell.words}
                  </span>
                  {cell.share === undefined ? null : <Bar share={cell.share} />}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Decoration: the number above it says the same. */
function Bar({ share }: { share: number }) {
  return (
    <svg
      class="compare-bar"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="compare-bar-ground" width="100" height="1" />
      {share === 0 ? null : (
        <rect class="compare-bar-fill" width={Math.max(share * 100, 1)} height="1" />
      )}
    </svg>
  );
}
