import type { State } from "../../state/state.ts";
import type { Facts } from "./node-states.ts";

/** What one keeps to at one of two moments and not at the other, although it may be in view at both. */
export function otherwiseKept({ kept: before }: Facts, { kept: after }: Facts): string[] {
  if (before === null || after === null || before === after) return [];
  return [
    ...[...before].filter((key) => !after.has(key)),
    ...[...after].filter((key) => !before.has(key)),
  ];
}

/** Whether two moments differ in no more than window, filters and focus. */
export function isLike(before: Facts, after: Facts): boolean {
  return before.network.graph === after.network.graph && before.drawing === after.drawing;
}

/** What decides at this moment how everything is painted. */
export function factsOf(state: State): Facts {
  return {
    network: state.drawn.peek(),
    drawing: [state.hidden.peek(), state.links.peek(), state.least.peek()].join(" "),
    hidden: state.hidden.peek(),
    kept: state.kept.peek(),
    selected: new Set(state.selected.peek()),
    hover: state.hover.peek(),
    focus: state.focus.peek(),
    fresh: state.player.fresh.peek(),
  };
}
