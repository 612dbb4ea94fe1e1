import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { type Lane, readTrack, shownOf, type Track } from "../lanes/lanes.ts";
import { createMarksPicture, type MarksPicture } from "../marks/marks-picture.ts";
import { createStandingOut } from "../marks/standing-out.ts";
import { createShows } from "../shown.ts";
import { createTimeScale, type TimeScale } from "../time/time-scale.ts";
import { isMoving } from "../navigation/moving.ts";
import { type Shift, shiftFrom } from "../time/shift.ts";
import { keepsPlaces } from "./keep-places.ts";
import { type PlacedSwarm, placeSwarm, type SwarmSize } from "./place-swarm.ts";

/** Sizes of the swarm on the screen, in CSS pixels. */
export interface SwarmGeometry extends SwarmSize {
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
}

/** What is drawn over a crowd: the articles that stand out of it, and where. */
export type AboveSwarm = PlacedSwarm & { readonly of: readonly DatedArticle[] };

/** What the swarm shows, each part derived from the state and computed when something of it changed. */
export interface SwarmModel extends TimeScale {
  readonly state: State;
  /** All that the filters leave, in the window or not. */
  readonly all: ReadonlySignal<Track>;
  /** The one row. */
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  readonly geometry: Signal<SwarmGeometry>;
  readonly cursor: Signal<DatedArticle | null>;
  readonly pointed: Signal<DatedArticle | null>;
  /** As they were laid out last; `shift` tells where they are now. */
  readonly placed: ReadonlySignal<PlacedSwarm>;
  /** Null while marks are where they were laid out. */
  readonly shift: ReadonlySignal<Shift | null>;
  /** Counts how often a window that is being moved came to rest: then marks are laid out anew. */
  readonly rests: Signal<number>;
  /** What stands out, where there are columns; null where each article has a mark. */
  readonly above: ReadonlySignal<AboveSwarm | null>;
  readonly look: ReadonlySignal<MarksPicture>;
}

const NOTHING: SwarmGeometry = {
  width: 0,
  height: 0,
  em: 13,
  fontFamily: "sans-serif",
  radius: 4.5,
};

/**
 * Cost of a window step: a dodge of the articles in the window, of which columns are made where they
 * are too many; while a hand moves it and there are many dots, see `keepsPlaces`. Of another filter: one look at each article. Of a focus: the same where there are
 * columns. Of a zone: nothing.
 */
export function createSwarmModel(state: State, all: Window): SwarmModel {
  const everything = readTrack(state.coverage);
  const shows = createShows(state);
  const shown = computed(() => shownOf(everything, shows.value));
  const geometry = signal(NOTHING);
  const { span, position } = createTimeScale(state, all, geometry);
  const rests = signal(0);
  let laidOut: Layout | null = null;
  const layout = computed(() => {
    const now = {
      track: shown.value,
      size: geometry.value,
      rests: rests.value,
      span: span.value,
      position: position.value,
    };
    if (laidOut !== null && keepsPlaces(laidOut, now, isMoving.value)) return laidOut;
    laidOut = { ...now, placed: placeSwarm(now.track, now.span, now.position, now.size) };
    return laidOut;
  });
  const placed = computed(() => layout.value.placed);
  const shift = computed(() => {
    const { position: then } = layout.value;
    return then === position.value ? null : shiftFrom(then, position.value);
  });
  const look = createMarksPicture(state);
  const standingOut = createStandingOut(look);
  const above = computed(() => {
    const { columns, middle, room } = placed.value;
    if (columns.length === 0) return null;
    const of = standingOut.value(shown.value.exact);
    const track = { exact: of, dayWide: [] };
    const size = { ...geometry.value, height: 2 * room };
    return { of, ...placeSwarm(track, span.value, position.value, size), middle };
  });
  return {
    state,
    all: shown,
    lanes: computed(() => [{ ...shown.value, row: ROW }]),
    geometry,
    span,
    position,
    cursor: signal(null),
    pointed: signal(null),
    placed,
    shift,
    rests,
    above,
    look,
  };
}

type Layout = Parameters<typeof keepsPlaces>[0];

const ROW: Lane["row"] = { key: "all", label: "All articles", isThing: false };
