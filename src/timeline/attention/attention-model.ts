import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { readTrack, shownOf } from "../lanes/lanes.ts";
import { createShows } from "../shown.ts";
import { createTimeScale, type TimeScale } from "../time/time-scale.ts";
import { unitFor } from "./bin-units.ts";
import { chooseLayers, drawnLayers, type Layer, type Layers } from "./choose-layers.ts";
import { type Bins, countBins, partsOfDay, type Tally } from "./count-bins.ts";
import { groupedIn, type InWindow, readGroups } from "./groups.ts";
import { type Plot, plotBars } from "./stack-bars.ts";
import { createEdges, createStarts } from "./wall-edges.ts";

/** Sizes of the chart, in CSS pixels. */
export interface AttentionGeometry {
  /** From the left end of the axis to its right one. */
  readonly width: number;
  /** Of the plot, without the axis above it. */
  readonly height: number;
  /** To the left of the plot, for the numbers and the names that have no room in it. */
  readonly gutter: number;
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
  /** Of the dots of other charts, whose time scale this one shares. */
  readonly radius: number;
}

/** A bin, by a time within it, and a layer in it or all of it; what is there stays when bins are made anew. */
export interface Place {
  readonly time: number;
  /** Place of the layer; null is the whole bin. */
  readonly layer: number | null;
}

/** What the chart shows, each part derived from the state and computed when something of it changed. */
export interface AttentionModel extends TimeScale {
  readonly state: State;
  readonly all: Window;
  readonly geometry: Signal<AttentionGeometry>;
  /** Under the pointer. */
  readonly pointed: Signal<Place | null>;
  /** Whether that was by a finger, which has left again. */
  readonly tapped: Signal<boolean>;
  /** Where the keyboard is. */
  readonly cursor: Signal<Place | null>;
  readonly inWindow: ReadonlySignal<InWindow>;
  readonly bins: ReadonlySignal<Bins>;
  readonly layers: ReadonlySignal<Layers>;
  /** Those that are drawn, from the ground up. */
  readonly drawn: ReadonlySignal<readonly Layer[]>;
  readonly tally: ReadonlySignal<Tally>;
  /** Where the edges of bins are, in pixels from the left of the plot; none is beyond it. */
  readonly xs: ReadonlySignal<readonly number[]>;
  readonly plot: ReadonlySignal<Plot>;
}

const NOTHING: AttentionGeometry = {
  width: 0,
  height: 0,
  gutter: 0,
  em: 13,
  fontFamily: "sans-serif",
  radius: 5,
};

/**
 * Cost of a window step: four bisections, one look at each article in the window, and the bins; of
 * another focus, a look at each of those articles. Of another filter, or of what is counted by: one
 * look at each article. Nothing is counted for a frame.
 *
 * @param all the dated articles' whole span.
 */
export function createAttentionModel(state: State, all: Window): AttentionModel {
  const { coverage } = state;
  const geometry = signal(NOTHING);
  const { span, position } = createTimeScale(state, all, geometry);
  const everything = readTrack(coverage);
  const shows = createShows(state);
  const track = computed(() => shownOf(everything, shows.value));
  const by = computed(() => state.attention.value.by);
  const perOutput = computed(() => state.attention.value.perOutput);
  const groups = computed(() =>
    readGroups(track.value, { by: by.value, perOutput: perOutput.value }, coverage),
  );
  const inWindow = computed(() => groupedIn(groups.value, state.window.value));
  const unit = computed(() => {
    const { from, to } = span.value;
    return unitFor(state.attention.value.bins, to - from, geometry.value).unit;
  });
  const edgesOf = computed(() => createEdges(unit.value, state.zone.value));
  const startOf = computed(() => createStarts(state.zone.value));
  const bins = computed((): Bins => {
    const edges = edgesOf.value(span.value);
    return { edges, unit: unit.value, startOf: startOf.value, span: span.value };
  });
  const layers = computed(() =>
    chooseLayers(groups.value, inWindow.value, state.colours.value.meaning),
  );
  const counting = computed(() => ({
    bins: bins.value,
    layers: layers.value,
  }));
  const tally = computed(() => countBins(inWindow.value, counting.value));
  /** What is lit; null while nothing is dimmed. */
  const lit = computed(() => {
    const focus = state.focus.value;
    if (focus === null) return null;
    return countBins(inWindow.value, counting.value, (key) => focus.lit.has(key));
  });
  const xs = computed(() => {
    const { width } = geometry.value;
    return bins.value.edges.map((edge) => Math.min(width, Math.max(0, position.value(edge))));
  });
  const drawn = computed(() => drawnLayers(layers.value, state.attention.value.how));
  const plot = computed(() =>
    plotBars(tally.value, lit.value, state.attention.value, {
      ...geometry.value,
      xs: xs.value,
      layers: drawn.value.length,
    }),
  );
  return {
    state,
    all,
    span,
    position,
    geometry,
    pointed: signal(null),
    tapped: signal(false),
    cursor: signal(null),
    inWindow,
    bins,
    layers,
    drawn,
    tally,
    xs,
    plot,
  };
}

/**
 * The articles of a bin, or of one of its layers, in time order; also those which may be of it, for
 * only their date is known. Cost: a look at those in the window.
 */
export function articlesAt(
  model: AttentionModel,
  bin: number,
  layer: number | null,
): DatedArticle[] {
  const { exact, dayWide } = model.inWindow.value;
  const { layerOf } = model.layers.value;
  const bins = model.bins.value;
  const [from, to] = [bins.edges[bin] ?? 0, bins.edges[bin + 1] ?? 0];
  const isLast = bin === bins.edges.length - 2;
  const within = exact.filter(({ time }) => time >= from && (time < to || (isLast && time === to)));
  const ofDays = dayWide.filter(
    ({ time }) =>
      // A date is within a day of any zone's own.
      time < to + DAY &&
      time + 2 * DAY > from &&
      partsOfDay(time, bins).some((part) => part.bin === bin && part.share > 0),
  );
  return [...within, ...ofDays]
    .filter(({ groups }) => layer === null || groups.some((group) => layerOf[group] === layer))
    .map(({ article }) => article)
    .toSorted((a, b) => a.time - b.time || (a.key < b.key ? -1 : 1));
}
