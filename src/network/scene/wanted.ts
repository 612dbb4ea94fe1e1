import type { State } from "../../state/state.ts";
import type { View } from "../../state/view/view.ts";

/** What decides where marks go. */
export interface Wanted {
  /** Network and layout: another text is another picture. */
  readonly picture: string;
  readonly pins: View["pins"];
}

export function wantedBy(state: Pick<State, "network" | "layout" | "rows" | "pins">): Wanted {
  return { picture: pictureOf(state), pins: state.pins.peek() };
}

export function pictureOf(state: Pick<State, "network" | "layout" | "rows">): string {
  return `${state.network.peek()} ${layoutOf(state)}`;
}

/** The layout by name; with its rows, where it has some. */
export function layoutOf({ layout, rows }: Pick<State, "layout" | "rows">): string {
  return layout.peek() === "time" ? `time ${rows.peek()}` : layout.peek();
}
