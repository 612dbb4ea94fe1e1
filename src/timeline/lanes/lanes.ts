import { bisectLeft, bisectRight } from "d3";
import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../../state/view/view.ts";
import { DAY } from "../../state/presence/window-run.ts";
import { timesOf } from "../marks/times.ts";
import type { Shows } from "../shown.ts";

/** Dated articles in time order, by how they are drawn. */
export interface Track {
  /** Known to the minute: dots. */
  readonly exact: readonly DatedArticle[];
  /** Known to the day: bands as wide as their day. */
  readonly dayWide: readonly DatedArticle[];
}

/** What a row is of: a provider, a topic, a story, a type of article, or all. */
export interface RowOf {
  /** Of a node or a story, its key; else a text that is no key. */
  readonly key: string;
  readonly label: string;
  /** Whether the key can be selected. */
  readonly isThing: boolean;
}

/** One row and its articles; where rows are topics an article can have several. */
export interface Lane extends Track {
  readonly row: RowOf;
}

/** All dated articles on one track. Cost: O(n), once. */
export function readTrack({ dated }: Coverage): Track {
  return {
    exact: dated.filter(({ precision }) => precision !== "day"),
    dayWide: dated.filter(({ precision }) => precision === "day"),
  };
}

/** What is shown of a track; itself where all is. Cost: O(n). */
export function shownOf<T extends Track>(track: T, shows: Shows): T {
  if (shows === null) return track;
  return { ...track, exact: track.exact.filter(shows), dayWide: track.dayWide.filter(shows) };
}

/** The lanes with what is shown of them; those of which nothing is are left out. Cost: O(n). */
export function shownLanes(lanes: readonly Lane[], shows: Shows): readonly Lane[] {
  if (shows === null) return lanes;
  return lanes
    .map((lane) => shownOf(lane, shows))
    .filter(({ exact, dayWide }) => exact.length + dayWide.length > 0);
}

/** Start and end (exclusive) of the dots in the window, both of whose ends count. Cost: two bisections. */
export function exactRun({ exact }: Track, window: Window): [start: number, end: number] {
  return timesIn(timesOf(exact), window.from, window.to);
}

/** Start and end (exclusive) of the bands whose day touches the window. Cost: two bisections. */
export function dayWideRun({ dayWide }: Track, window: Window): [start: number, end: number] {
  return timesIn(timesOf(dayWide), window.from - DAY + 1, window.to);
}

function timesIn(times: Float64Array, from: number, to: number): [start: number, end: number] {
  const start = bisectLeft(times, from);
  return [start, Math.max(start, bisectRight(times, to))];
}

/** The articles in the window, by time, then key. Cost: four bisections and those articles. */
export function articlesIn(track: Track, window: Window): DatedArticle[] {
  const dots = track.exact.slice(...exactRun(track, window));
  const bands = track.dayWide.slice(...dayWideRun(track, window));
  if (bands.length === 0) return dots;
  return [...dots, ...bands].toSorted((a, b) => a.time - b.time || (a.key < b.key ? -1 : 1));
}

/** The earliest article in the window. Cost: four bisections. */
export function firstIn(track: Track, window: Window): DatedArticle | null {
  const [dot, dots] = exactRun(track, window);
  const [band, bands] = dayWideRun(track, window);
  const exact = dot < dots ? track.exact[dot] : undefined;
  const dayWide = band < bands ? track.dayWide[band] : undefined;
  if (!exact || !dayWide) return exact ?? dayWide ?? null;
  return dayWide.time <= exact.time ? dayWide : exact;
}
