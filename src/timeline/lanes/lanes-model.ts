import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { type Mark, type Metrics, middleOf } from "../marks/mark.ts";
import { createMarksPicture, type MarksPicture } from "../marks/marks-picture.ts";
import { createStandingOut } from "../marks/standing-out.ts";
import { createShows } from "../shown.ts";
import { createTimeScale, type TimeScale } from "../time/time-scale.ts";
import { createHeights } from "./heights.ts";
import { exactRun, type Lane, readTrack, shownLanes, shownOf, type Track } from "./lanes.ts";
import { createLanesIn } from "./lanes-in.ts";
import { linksBetween, type LinksInSight } from "./links-in-sight.ts";
import { type PlacedLane, placeExact, placeLane, type Placing } from "./place-lane.ts";
import { readLanes, rowsOf } from "./read-lanes.ts";
import { readTexts } from "./texts.ts";

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

/** What is drawn over the columns of a crowded row, of articles that stand out. */
export type Above = Pick<PlacedLane, "dots" | "columns"> & { readonly of: readonly DatedArticle[] };

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
  /** Of each crowded row in sight what stands out of it. */
  readonly above: ReadonlySignal<ReadonlyMap<PlacedLane, Above>>;
  /** What leads from mark to mark. */
  readonly links: ReadonlySignal<LinksInSight>;
  readonly look: ReadonlySignal<MarksPicture>;
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
 * Cost of a window step: see `createLanesIn`; then the marks of the rows in sight. Of another filter:
 * one look at each article. Of scrolling: the marks of the rows in sight. Of a zone: nothing.
 */
export function createLanesModel(state: State, all: Window): LanesModel {
  // Arcs make no other lanes.
  const by = computed(() => state.lanes.value.by);
  const order = computed(() => state.lanes.value.order);
  const everyLane = computed(() => readLanes(state.coverage, { by: by.value, order: order.value }));
  const everything = readTrack(state.coverage);
  const shows = createShows(state);
  const shown = computed(() => shownLanes(everyLane.value, shows.value));
  const geometry = signal(NOTHING);
  const scroll = signal(0);
  const { span, position } = createTimeScale(state, all, geometry);
  const lanesIn = createLanesIn();
  const lanes = computed(() => {
    // Of what is played too, whose rows stand still. An undated article, which is in view without a
    // window only, makes no row.
    const window = state.player.chosen.value;
    if (window === null) return shown.value;
    return lanesIn(shown.value, window);
  });
  const capacity = computed(() => capacityFor(lanes.value.length, geometry.value));
  const heights = createHeights();
  const placing = computed<Placing>(() => ({
    window: span.value,
    position: position.value,
    metrics: geometry.value,
    heights,
  }));
  const placed = computed(() => {
    const top = scroll.value / geometry.value.rowHeight;
    const first = Math.floor(top);
    const inSight = lanes.value.slice(first, Math.ceil(top + capacity.value));
    return inSight.map((lane, index) => placeLane(lane, first + index, placing.value));
  });
  const look = createMarksPicture(state);
  const standingOut = createStandingOut(look);
  const above = computed(() => {
    const crowded = placed.value.filter(({ columns }) => columns.length > 0);
    return new Map(
      crowded.map((lane) => {
        const of = standingOut.value(lane.lane.exact);
        const run = exactRun({ exact: of, dayWide: [] }, span.value);
        return [lane, { of, ...placeExact(of, run, placing.value) }];
      }),
    );
  });
  const texts = readTexts(state.coverage);
  const arcs = computed(() => state.lanes.value.arcs);
  const links = computed(() =>
    linksBetween(placed.value, {
      texts,
      arcs: arcs.value,
      rowHeight: geometry.value.rowHeight,
    }),
  );
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
    above,
    links,
    look,
  };
}

/** Rows that are cut in half look broken; when there are more than fit, a line below tells how many. */
function capacityFor(rows: number, { height, rowHeight }: Geometry): number {
  const fit = Math.max(1, Math.floor(height / rowHeight));
  return rows <= fit ? fit : Math.max(1, Math.floor((height - rowHeight) / rowHeight));
}

/**
 * Where the mark of an article is; of one in a column, in the middle of its row. Null when its row is
 * not in sight. Cost: O(marks in sight).
 */
export function markAt(model: LanesModel, article: DatedArticle): Mark | null {
  const { rowHeight, width } = model.geometry.value;
  for (const placed of model.placed.value) {
    const middle = (placed.row + 0.5) * rowHeight - model.scroll.value;
    const mark = (placed.columns.length > 0 ? model.above.value.get(placed) : placed)?.dots;
    const dot = mark?.find((candidate) => candidate.article === article);
    if (dot) return { article, x: dot.x, y: middle + dot.y };
    const band = placed.bands.find((candidate) => candidate.article === article);
    if (band) return middleOf(band, middle, width);
    if (columnOf(placed, article)) {
      return { article, x: model.position.value(article.time), y: middle };
    }
  }
  return null;
}

/** The column of a row in which an article is. Cost: the row's columns and the articles of one. */
export function columnOf({ lane, columns }: PlacedLane, article: DatedArticle) {
  return columns.find(({ start, end }) => {
    const [first, last] = [lane.exact[start], lane.exact[end - 1]];
    if (!first || !last || first.time > article.time || last.time < article.time) return false;
    return lane.exact.slice(start, end).includes(article);
  });
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
  if (keys.length === 0) return -1;
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
