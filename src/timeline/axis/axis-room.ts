import { computed, type ReadonlySignal } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { Chart } from "../../state/view/timeline-parts.ts";

/** The axis's labels and their air, as a multiple of the text's size; axis.css has the same. */
export const AXIS_HEIGHT = 1.75;
/** The air above the marks of a chart whose axis is that of another above it; there too. */
const BARE_HEIGHT = 0.4;

/** The charts over time, from the top. */
const TIMED: readonly Chart[] = ["lanes", "swarm", "attention"];

/**
 * Which of the charts has the axis of all that are over time: the uppermost of those. It also has the
 * words of the notes; below it they are lines. Null where none is over time.
 */
export function leaderOf(charts: readonly Chart[]): Chart | null {
  return TIMED.find((chart) => charts.includes(chart)) ?? null;
}

/** Whether a chart on the screen is that one. */
export function leadsTime({ charts }: State, chart: Chart): ReadonlySignal<boolean> {
  return computed(() => leaderOf(charts.value) === chart);
}

/** From the top of a chart to its marks, as a multiple of the text's size. */
export function axisHeight(leads: boolean): number {
  return leads ? AXIS_HEIGHT : BARE_HEIGHT;
}
