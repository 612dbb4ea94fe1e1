import type { DatedArticle } from "../../graph/coverage.ts";
import type { Position } from "../../state/axis/axis.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { Window } from "../../state/view/view.ts";
import { dayWideRun, exactRun, type Track } from "../lanes/lanes.ts";
import { type Column, columnsOf, type Run } from "../marks/columns.ts";
import type { Band, Dot } from "../marks/mark.ts";
import { timesOf } from "../marks/times.ts";
import { beeswarm } from "./beeswarm.ts";

/** Sizes of the swarm, in CSS pixels. */
export interface SwarmSize {
  readonly width: number;
  /** Without the axis. */
  readonly height: number;
  /** Of a dot that has all the room it wants. */
  readonly radius: number;
}

/** Where the marks of all articles in the window are; `y` is relative to `middle`. */
export interface PlacedSwarm {
  /** From the top, in pixels. */
  readonly middle: number;
  /** How far dots and columns may go off the middle. */
  readonly room: number;
  /** Of a dot here. */
  readonly radius: number;
  /** Ascending in x; none where there is no room for them. */
  readonly dots: readonly Dot[];
  /** In place of dots: runs of the track's exact articles. */
  readonly columns: readonly Column[];
  /** Those of a day upon each other, from the ground. */
  readonly bands: readonly Band[];
}

/** Smaller than that a dot is no dot; then there are columns of that width. */
const LEAST_RADIUS = 2;
/** From one size that is tried to the next. */
const SMALLER = 0.8;
/** The ring of a first is larger than its dot. */
const RING = 1.75;
/** How much of the height is for bands, where there are dots too; and their height in radii. */
const BANDS = 0.3;
const BAND_HEIGHT = 1.6;

/**
 * Where the marks of a track in the window go.
 *
 * Cost: the articles in the window for each size of dot that is tried, of which there are five, with
 * the pile that reaches into it; of columns, just these, however many articles they are of.
 */
export function placeSwarm(
  track: Track,
  window: Window,
  position: Position,
  size: SwarmSize,
): PlacedSwarm {
  const run = exactRun(track, window);
  const bands = placeBands(track, window, position, size, run[1] > run[0] ? BANDS : 1);
  const strip = bands.reduce((most, { y }) => Math.max(most, size.height - y), 0);
  const whole = size.height - strip;
  const middle = whole / 2;
  const exact = placeExact(track.exact, run, position, { whole, radius: size.radius });
  const fromMiddle = ({ article, x, y, width, height }: Band) => {
    return { article, x, y: y - middle, width, height };
  };
  return { middle, ...exact, bands: bands.map(fromMiddle) };
}

/** Dots as large as there is room for, or columns. @param whole the height that there is. */
function placeExact(
  articles: readonly DatedArticle[],
  [start, end]: Run,
  position: Position,
  { whole, radius: most }: { readonly whole: number; readonly radius: number },
): Omit<PlacedSwarm, "middle" | "bands"> {
  const times = timesOf(articles);
  // Of two that stand upon each other both are whole.
  const wanted = Math.max(LEAST_RADIUS, Math.min(most, whole / 4));
  const roomOf = (radius: number) => Math.max(0, whole / 2 - radius * RING);
  if (!hasRoom(times.subarray(start, end), position, LEAST_RADIUS, roomOf(LEAST_RADIUS))) {
    return placeColumns(articles, [start, end], position, { whole, radius: wanted });
  }
  const from = startOfPile(times, start, position, 2 * wanted);
  const inPiles = times.subarray(from, end);
  const xs = inPiles.map(position);
  for (let radius = wanted; ; radius = Math.max(LEAST_RADIUS, radius * SMALLER)) {
    const room = roomOf(radius);
    const ys = hasRoom(inPiles, position, radius, room) ? beeswarm(xs, radius, room) : null;
    if (ys) {
      const dots = articles.slice(start, end).map((article, index) => ({
        article,
        x: xs[index + start - from] ?? 0,
        y: ys[index + start - from] ?? 0,
      }));
      return { dots, columns: [], radius, room };
    }
    if (radius > LEAST_RADIUS) continue;
    return placeColumns(articles, [start, end], position, { whole, radius: wanted });
  }
}

function placeColumns(
  articles: readonly DatedArticle[],
  run: Run,
  position: Position,
  { whole, radius }: { readonly whole: number; readonly radius: number },
): Omit<PlacedSwarm, "middle" | "bands"> {
  const columns = columnsOf(articles, run, position, 2 * LEAST_RADIUS);
  return { dots: [], columns, radius, room: whole / 2 };
}

/** Dots nearer to each other along the axis than so many radii are two places apart at least. */
const APART = Math.sqrt(3);

/** Whether no more dots are at one time than can lie there at best; found out without placing any. */
function hasRoom(times: Float64Array, position: Position, radius: number, room: number): boolean {
  const most = Math.floor(room / radius) + 1;
  for (let index = most; index < times.length; index += 1) {
    const across = position(times[index] ?? 0) - position(times[index - most] ?? 0);
    if (across < APART * radius) return false;
  }
  return true;
}

/**
 * Index of the first of the dots that, each touching the next, lead to the one at `index`: a pile is
 * dodged from its start, so that a window that moves on doesn't make it jump.
 */
function startOfPile(
  times: Float64Array,
  index: number,
  position: Position,
  reach: number,
): number {
  let first = index;
  while (first > 0 && first < times.length) {
    if (position(times[first] ?? 0) - position(times[first - 1] ?? 0) >= reach) break;
    first -= 1;
  }
  return first;
}

/** Day-wide bands from the ground up. @param share of the height that they may take. */
function placeBands(
  track: Track,
  window: Window,
  position: Position,
  { height, radius }: SwarmSize,
  share: number,
): Band[] {
  const articles = track.dayWide.slice(...dayWideRun(track, window));
  const sharing = new Map<number, number>();
  const places = articles.map(({ time }) => {
    const place = sharing.get(time) ?? 0;
    sharing.set(time, place + 1);
    return place;
  });
  const most = Math.max(1, ...sharing.values());
  const each = Math.min(BAND_HEIGHT * radius, (height * share) / most);
  return articles.map((article, index) => {
    const x = position(article.time);
    const width = Math.max(2, position(article.time + DAY) - x);
    return { article, x, width, y: height - ((places[index] ?? 0) + 1) * each, height: each };
  });
}
