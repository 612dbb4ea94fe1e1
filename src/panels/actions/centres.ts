import type { State } from "../../state/state.ts";

/** A hash with more keys than this would be no view (src/state/view/view.ts). */
const MOST = 2000;

/**
 * The marks of the network that is drawn which stand for what is selected, in the order of choosing:
 * of a link both ends, of a story without a mark its articles in view. Reads signals.
 *
 * Cost: what is selected, and the articles of its stories.
 */
export function selectedMarks(state: State): readonly string[] {
  const drawn = state.drawn.value;
  const marks = state.selected.value.flatMap((key) => {
    if (drawn.graph.hasEdge(key)) return drawn.graph.extremities(key);
    const mark = drawn.nodeOf(key);
    if (mark !== null) return [mark];
    return state.coverage.stories.get(key)?.articles ?? [];
  });
  return [...new Set(marks)].filter((key) => drawn.has(key)).slice(0, MOST);
}
