import type { Signal } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { View } from "../../state/view/view.ts";
import type { Action } from "./action.ts";

/** The parts of a view of which one value at a time is in force. */
type Choice = "layout" | "rows" | "regions" | "size" | "colour" | "theme";

/** The action that sets a part of the view to a value, and is on while it has that value. */
export function choiceOf<P extends Choice>(
  part: P,
  value: View[P],
  said: Pick<Action, "label" | "words" | "needs" | "isEnabled"> & Partial<Pick<Action, "group">>,
): Action {
  const partOf = (state: State) => state[part] as Signal<View[P]>;
  return {
    id: `${part}-${value ?? "system"}`,
    group: "Network",
    ...said,
    isOn: (state) => partOf(state).value === value,
    run: (state) => {
      partOf(state).value = value;
    },
  };
}
