import { choosing } from "./sort-choice.ts";
import type { Sort, TableModel } from "./table-model.ts";

/** The headings, each a button that sorts by its column. */
export function GridHead({ model, onSort }: { model: TableModel; onSort: (sort: Sort) => void }) {
  const { sort, headings } = model;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {headings.map((heading) => {
          const { id, name, hint, isNumber } = heading;
          const isSorted = id === sort.column;
          return (
            <th
              key={id}
              scope="col"
              class="table-heading"
              data-number={isNumber}
              aria-sort={isSorted ? (sort.descending ? "descending" : "ascending") : undefined}
            >
              <button
                type="button"
                class="panel-button table-sort"
                title={hint}
                onClick={() => onSort(choosing(sort, heading))}
              >
                {name}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
