import type { State } from "../../state/state.ts";
import type { Chart } from "../../state/view/timeline-parts.ts";
import type { Window } from "../../state/view/view.ts";
import { mountLanes } from "../lanes/lanes-view.ts";

/** One way to show the articles in view over time. */
export interface ChartKind {
  readonly id: Chart;
  /** As the chooser names it. */
  readonly label: string;
  /** The class of its element: its size and looks. */
  readonly class: string;
  /**
   * Draws it into an empty element and keeps it up to date until it is told to stop.
   *
   * @param all the dated articles' whole span.
   */
  readonly mount: (root: HTMLDivElement, state: State, all: Window) => () => void;
}

/** In the order in which they stand above each other. */
export const CHART_KINDS: readonly ChartKind[] = [
  { id: "lanes", label: "Lanes", class: "lanes", mount: mountLanes },
];
