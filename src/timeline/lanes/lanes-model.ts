import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import { scaleLinear } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { MINUTE, padded } from "../extent.ts";
import { createShows } from "../shown.ts";
import { type Lane, readLanes, readTrack, shownLanes, shownOf, type Track } from "./lanes.ts";
import type { Position } from "../../state/axis/axis.ts";
import { type Metrics, placeLane, type PlacedLane } from "./place-lane.ts";

/** Sizes of the lanes on the screen, in CSS pixels. */
export interface Geometry extends Metrics {
  /** Of the marks, without the row heads. */
  readonly width: number;
  /** There is for rows and the line below them. */
  readonly height: number;
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
}

/** Where the pointer or the cursor is: what the tooltip and the focus ring belong to. */
export interface Mark {
  readonly article: DatedArticle;
  /** In pixels from the upper left of the marks in sight. */
  readonly x: number;
  readonly y: number;
}

/** What the lanes show, each part derived from the state and computed when something of it changed. */
export interface LanesModel {
  readonly state: State;
  /** All that the filters leave, in the window or not. */
  readonly all: ReadonlySignal<Track>;
  readonly geometry: Signal<Geometry>;
  /** Pixels by which the rows are scrolled down. */
  readonly scroll: Signal<number>;
  /** The article at which the keyboard is. */
  readonly cursor: Signal<DatedArticle | null>;
  /** The article under the pointer. */
  readonly pointed: Signal<DatedArticle | null>;
  /** The span of the axis: the window, or all time with room at its ends. */
  readonly span: ReadonlySignal<Window>;
  readonly position: ReadonlySignal<Position>;
  /** Rows with something in view, and of each what the filters leave. */
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  /** How many whole rows there is room for. */
  readonly capacity: ReadonlySignal<number>;
  /** The rows in sight with their marks. */
  readonly placed: ReadonlySignal<readonly PlacedLane[]>;
}

const NOTHING: Geometry = {
  width: 0,
  height: 0,
  em: 13,
  fontFamily: "sans-serif",
  rowHeight: 17,
  radius: 4.5,
};

/**
 * Cost of a window step: one look at each provider, to see which have a row; then the marks of the
 * rows in sight. Of another filter: one look at each article. Of scrolling: the marks of the rows in
 * sight. Of a zone: nothing.
 */
export function createLanesModel(state: State, all: Window): LanesModel {
  const everyLane = readLanes(state.coverage);
  const everything = readTrack(state.coverage);
  const shows = createShows(state);
  const shown = computed(() => shownLanes(everyLane, shows.value));
  const geometry = signal(NOTHING);
  const scroll = signal(0);
  const room = padded(all);
  const span = computed(() => state.window.value ?? room);
  const position = computed(() => positionIn(span.value, geometry.value));
  const lanes = computed(() => {
    const { now } = state.presence.value;
    // An undated article, which is in view without a window only, makes no row.
    if (state.window.value === null) return shown.value;
    return shown.value.filter(({ provider }) => now.has(provider.key));
  });
  const capacity = computed(() => capacityFor(lanes.value.length, geometry.value));
  const placed = computed(() => {
    const { rowHeight } = geometry.value;
    const top = scroll.value / rowHeight;
    const first = Math.floor(top);
    const inSight = lanes.value.slice(first, Math.ceil(top + capacity.value));
    return inSight.map((lane, index) =>
      placeLane(lane, first + index, span.value, position.value, geometry.value),
    );
  });
  return {
    state,
    all: computed(() => shownOf(everything, shows.value)),
    geometry,
    scroll,
    cursor: signal(null),
    pointed: signal(null),
    span,
    position,
    lanes,
    capacity,
    placed,
  };
}

/** Of a shorter window the axis shows so much all the same, so that there is room for a clock time. */
const LEAST_SHOWN = 3 * MINUTE;

/** Time to pixels. A dot at either end is whole; a window of one instant has that in the middle. */
function positionIn({ from, to }: Window, { width, radius }: Geometry): Position {
  const least = Math.max(0, LEAST_SHOWN - (to - from)) / 2;
  const inset = Math.min(radius * 1.5, width / 2);
  return scaleLinear([from - least, to + least], [inset, width - inset]);
}

/** Rows that are cut in half look broken; when there are more than fit, a line below tells how many. */
function capacityFor(rows: number, { height, rowHeight }: Geometry): number {
  const fit = Math.max(1, Math.floor(height / rowHeight));
  return rows <= fit ? fit : Math.max(1, Math.floor((height - rowHeight) / rowHeight));
}

/** Where the mark of an article is; null when its row is not in sight. Cost: O(marks in sight). */
export function markAt(model: LanesModel, article: DatedArticle): Mark | null {
  const { rowHeight } = model.geometry.value;
  for (const { row, dots, bands } of model.placed.value) {
    const middle = (row + 0.5) * rowHeight - model.scroll.value;
    const dot = dots.find((candidate) => candidate.article === article);
    if (dot) return { article, x: dot.x, y: middle + dot.y };
    const band = bands.find((candidate) => candidate.article === article);
    if (band) {
      const { width } = model.geometry.value;
      const left = Math.max(0, band.x);
      const right = Math.min(width, band.x + band.width);
      return { article, x: (left + right) / 2, y: middle + band.y + band.height / 2 };
    }
  }
  return null;
}

/** The provider that a key names, or whose article it names: the row it belongs to. */
export function providerOf({ coverage }: State, key: string | null): string | null {
  return key === null ? null : (coverage.articles.get(key)?.provider ?? key);
}

/** The row to show for what is selected: of a story, that of its first article in the window. */
export function rowFor(state: State, key: string | null): string | null {
  const { articles = [] } = state.coverage.stories.get(key ?? "") ?? {};
  const { now } = state.presence.value;
  return providerOf(state, articles.find((article) => now.has(article)) ?? key);
}
