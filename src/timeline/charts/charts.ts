import type { State } from "../../state/state.ts";
import type { Chart } from "../../state/view/timeline-parts.ts";
import type { Window } from "../../state/view/view.ts";
import { mountAttention } from "../attention/attention-view.ts";
import { attentionWords } from "../attention/attention-words.ts";
import { mountLanes } from "../lanes/lanes-view.ts";
import { mountSpread } from "../spread/spread-view.ts";
import { spreadWords } from "../spread/spread-words.ts";
import { mountSwarm } from "../swarm/swarm-view.ts";

/** One way to show the articles in view over time. */
export interface ChartKind {
  readonly id: Chart;
  /** As the chooser names it. */
  readonly label: string;
  /** The class of its element: its size and looks. */
  readonly class: string;
  /** What it shows in a line above it, where that isn't plain to see. */
  readonly words?: (state: State) => string;
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
  { id: "swarm", label: "Swarm", class: "swarm", mount: mountSwarm },
  {
    id: "attention",
    label: "Attention",
    class: "attention",
    words: (state) => attentionWords(state),
    mount: mountAttention,
  },
  { id: "spread", label: "Spread", class: "spread", words: spreadWords, mount: mountSpread },
];
