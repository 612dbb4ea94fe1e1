import type { State } from "../../state/state.ts";
import type { TableRow } from "./table-model.ts";

/** Selects what a row stands for; with `add`, to what is selected already, or from it. */
export function chooseRow(state: State, { things }: Pick<TableRow, "things">, add: boolean): void {
  const [only] = things;
  if (only !== undefined && things.length === 1) return state.select(only, { reveal: true, add });
  const before = add ? state.selected.peek() : [];
  const isTaken = add && things.every((thing) => before.includes(thing));
  const others = before.filter((thing) => !things.includes(thing));
  return state.selectAll(isTaken ? others : [...others, ...things]);
}
