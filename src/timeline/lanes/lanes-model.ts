import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { createShows } from "../shown.ts";
import { firstIn, type Lane, readTrack, shownLanes, shownOf, type Track } from "./lanes.ts";
import { readLanes, rowsOf } from "./read-lanes.ts";
import { createTimeScale, type TimeScale } from "../time/time-scale.ts";
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
export interface LanesModel extends TimeScale {
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
 * Cost of a window step: four bisections a row, to see which have something in it; then the marks of
 * the rows in sight. Of another filter: one look at each article. Of scrolling: the marks of the rows in
 * sight. Of a zone: nothing.
 */
export function createLanesModel(state: State, all: Window): LanesModel {
  const everyLane = computed(() => readLanes(state.coverage, state.lanes.value));
  const everything = readTrack(state.coverage);
  const shows = createShows(state);
  const shown = computed(() => shownLanes(everyLane.value, shows.value));
  const geometry = signal(NOTHING);
  const scroll = signal(0);
  const { span, position } = createTimeScale(state, all, geometry);
  const lanes = computed(() => {
    const window = state.window.value;
    // An undated article, which is in view without a window only, makes no row.
    if (window === null) return shown.value;
    return shown.value.filter((lane) => firstIn(lane, window) !== null);
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

/** The keys of the rows of a provider, topic or story, or of those in which an article stands. */
export function rowKeysFor({ coverage, lanes }: State, key: string | null): readonly string[] {
  if (key === null) return [];
  const article = coverage.articles.get(key);
  return article ? rowsOf(article, lanes.value.by, coverage).map((row) => row.key) : [key];
}

/** The first of those rows, from 0; -1 where there is none. */
export function rowOf({ lanes, state }: LanesModel, key: string | null): number {
  const keys = rowKeysFor(state, key);
  return lanes.peek().findIndex(({ row }) => keys.includes(row.key));
}

/** What to bring into sight for what is selected: for a story without a row its first article in view. */
export function shownFor(model: LanesModel, key: string | null): string | null {
  const { coverage, presence } = model.state;
  const story = coverage.stories.get(key ?? "");
  const { now } = presence.value;
  if (story === undefined || model.lanes.value.some(({ row }) => row.key === key)) return key;
  return story.articles.find((article) => now.has(article)) ?? key;
}
