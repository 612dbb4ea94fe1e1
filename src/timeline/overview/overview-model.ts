import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import { type ScaleLinear, scaleLinear } from "d3";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { padded } from "../extent.ts";
import { settled } from "../navigation/settle.ts";
import { createShows } from "../shown.ts";
import { type Bin, binArticles, binEdges } from "./bins.ts";

/** Of the overview's plot, in CSS pixels. */
export interface OverviewSize {
  readonly width: number;
  readonly height: number;
  /** Size of the text. */
  readonly em: number;
}

export interface OverviewModel {
  readonly state: State;
  /** The dated articles' whole span: the limits of a window. The axis has some room beside it. */
  readonly all: Window;
  readonly size: Signal<OverviewSize>;
  /** Time to pixels. */
  readonly x: ReadonlySignal<ScaleLinear<number, number>>;
  /** Where a key brings an end of the window: the edges of the bins within all time, and its ends. */
  readonly stops: ReadonlySignal<readonly number[]>;
  /** All dated articles, counted by colour. */
  readonly every: ReadonlySignal<readonly Bin[]>;
  /** The same bins with what the filters leave; the very same where they leave all. */
  readonly bins: ReadonlySignal<readonly Bin[]>;
  /** The window that is set; all of it when none is. */
  readonly shown: ReadonlySignal<Window>;
  /** The same, or what of it has been played. */
  readonly seen: ReadonlySignal<Window>;
}

/** A bar is about this wide, as a multiple of the text's size. */
const BAR_WIDTH = 1.9;

/** Cost: bins are made anew for another width, zone, palette or filter, never for a window. */
export function createOverviewModel(state: State, all: Window): OverviewModel {
  const room = padded(all);
  const size = signal<OverviewSize>({ width: 0, height: 0, em: 13 });
  const count = computed(() =>
    Math.max(4, Math.round(size.value.width / (BAR_WIDTH * size.value.em))),
  );
  const edges = computed(() => binEdges(room, state.zone.value, count.value));
  const { dated } = state.coverage;
  const shows = createShows(state);
  const every = computed(() => binArticles(dated, edges.value, state.colourOf.value));
  const bins = computed(() => {
    if (shows.value === null) return every.value;
    return binArticles(dated.filter(shows.value), edges.value, state.colourOf.value);
  });
  return {
    state,
    all,
    size,
    x: computed(() => scaleLinear([room.from, room.to], [0, size.value.width])),
    stops: computed(() => [
      all.from,
      ...edges.value.filter((edge) => edge > all.from && edge < all.to),
      all.to,
    ]),
    every,
    bins,
    shown: computed(() => within(state.player.chosen.value ?? all, all)),
    seen: computed(() => within(state.window.value ?? all, all)),
  };
}

/** Sets the window that a handle or the brush was moved to; at edges of the bins where it snaps. */
export function windowSet({ state, all, stops }: OverviewModel, wish: Window): void {
  state.setWindow(settled(wish, all, state.snap.peek() ? stops.peek() : null));
}

/** A window from a link can lie anywhere; its handles stay on the axis. */
function within({ from, to }: Window, all: Window): Window {
  const clamp = (time: number) => Math.min(all.to, Math.max(all.from, time));
  return { from: clamp(from), to: clamp(to) };
}
