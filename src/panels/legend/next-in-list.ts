/** The buttons of a row, by what they do; only the second is in every row. */
const COLUMNS = ["legend-mark", "legend-choose", "legend-add"];

/**
 * The button that an arrow key, Home or End leads to from one of a list: up and down to the same of
 * another row, or to its name; left and right to its neighbour in the row.
 *
 * @returns null where the key means nothing here, or leads nowhere.
 */
export function nextInList(list: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const row = from.closest("li");
  if (row === null) return null;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const buttons = [...row.querySelectorAll("button")];
    const place = buttons.findIndex((button) => button === from);
    return buttons[place + (key === "ArrowRight" ? 1 : -1)] ?? null;
  }
  const rows = [...list.children];
  const at = rows.indexOf(row);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[key];
  const target = to === undefined ? undefined : rows[to];
  if (target === undefined) return null;
  const column = COLUMNS.find((name) => from.classList.contains(name)) ?? "legend-choose";
  const same = target.querySelector<HTMLElement>(`button.${column}`);
  return same ?? target.querySelector<HTMLElement>("button.legend-choose");
}
