import { computed, type ReadonlySignal } from "@preact/signals";
import type { Position } from "../../state/axis/axis.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { MINUTE, padded } from "../extent.ts";

/** Sizes that a time scale depends on, in CSS pixels. */
export interface TimeRoom {
  /** From the left end of the axis to its right one. */
  readonly width: number;
  /** Of a dot: one at either end is whole. */
  readonly radius: number;
}

/** What part of time a chart shows, and where. */
export interface TimeScale {
  /** The span of the axis: the window, played or not, or all time with room at its ends. */
  readonly span: ReadonlySignal<Window>;
  /** Epoch milliseconds to pixels from the left end of the axis. */
  readonly position: ReadonlySignal<Position>;
}

/** Of a shorter window the axis shows so much all the same, so that there is room for a clock time. */
const LEAST_SHOWN = 3 * MINUTE;

/** The time scale of every chart: they all show the window. @param all the dated articles' whole span. */
export function createTimeScale(
  state: State,
  all: Window,
  room: ReadonlySignal<TimeRoom>,
): TimeScale {
  const whole = padded(all);
  const span = computed(() => state.player.chosen.value ?? whole);
  return { span, position: computed(() => positionIn(span.value, room.value)) };
}

/**
 * Time to pixels. A dot at either end is whole; a window of one instant has that in the middle. Not
 * d3's scale, which takes ten times as long for each of a hundred thousand dots.
 */
function positionIn({ from, to }: Window, { width, radius }: TimeRoom): Position {
  const least = Math.max(0, LEAST_SHOWN - (to - from)) / 2;
  const inset = Math.min(radius * 1.5, width / 2);
  const start = from - least;
  const length = to + least - start;
  const end = width - inset;
  return (time) => {
    const share = (time - start) / length;
    return inset * (1 - share) + end * share;
  };
}
