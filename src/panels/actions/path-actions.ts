import type { State } from "../../state/state.ts";
import type { Action } from "./action.ts";

const NEEDS = "find a path first";

/** The paths between two selected things. */
export const PATH_ACTIONS: readonly Action[] = [
  {
    id: "path",
    label: "Find the shortest path between the two selected",
    group: "Around the selection",
    words: "route connection hang together link",
    keys: ["J"],
    needs: "select two things first",
    isEnabled: (state) => endsOf(state) !== null,
    run: (state) => {
      const ends = endsOf(state);
      if (ends !== null) state.route.value = { ...ends, rank: 0 };
    },
  },
  {
    id: "path-next",
    label: "Next path",
    group: "Around the selection",
    words: "shortest route other",
    needs: "there is no further path",
    isEnabled: ({ found: { value } }) => value.is === "found" && !value.isLast,
    run: (state) => move(state, 1),
  },
  {
    id: "path-before",
    label: "Path before",
    group: "Around the selection",
    words: "previous shortest route",
    needs: "this is the shortest path",
    isEnabled: ({ route }) => (route.value?.rank ?? 0) > 0,
    run: (state) => move(state, -1),
  },
  {
    id: "path-close",
    label: "Close the path",
    group: "Around the selection",
    words: "clear route",
    needs: NEEDS,
    isEnabled: ({ route }) => route.value !== null,
    run: ({ route }) => {
      route.value = null;
    },
  },
];

/** The two that are selected, where they stand at different marks of the network that is drawn. */
function endsOf({ selected, drawn }: State) {
  const [from, to, more] = selected.value;
  if (from === undefined || to === undefined || more !== undefined) return null;
  const [start, end] = [drawn.value.nodeOf(from), drawn.value.nodeOf(to)];
  return start === null || end === null || start === end ? null : { from, to };
}

function move({ route }: State, by: 1 | -1): void {
  const now = route.peek();
  if (now !== null) route.value = { ...now, rank: Math.max(0, now.rank + by) };
}
