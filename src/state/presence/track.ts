import type { Article, DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../view/view.ts";
import { type DAY, runIn } from "./window-run.ts";

/**
 * What a window has of all articles, as start and end (exclusive) of a run of each track: those known
 * to the minute, those known to the day, and the undated ones, which all have place 0 of theirs.
 */
export type Runs = readonly [
  ...minute: [start: number, end: number],
  ...day: [start: number, end: number],
  ...undated: [start: number, end: number],
];

/** The track of those undated, and of what no window takes out. */
const UNDATED = 2;
export const ALWAYS = 3;

/** Bits of a number that say the track; those above them, the place in it. */
export const TRACK_BITS = 2;

/** Whether a window that has these runs takes in what has this number. The shaders do the same. */
export function isInRuns(number: number, runs: Runs): boolean {
  const track = number & ((1 << TRACK_BITS) - 1);
  if (track === ALWAYS) return true;
  const place = number >>> TRACK_BITS;
  return place >= (runs[2 * track] ?? 0) && place < (runs[2 * track + 1] ?? 0);
}

/** Articles in time order that are all equally wide; those in the window are one run of them. */
export class Track {
  readonly rows: Int32Array;
  readonly #articles: readonly DatedArticle[];
  readonly #width: 0 | typeof DAY;
  #start = 0;
  #end = 0;

  constructor(
    articles: readonly DatedArticle[],
    rowOf: (article: Article) => number,
    width: 0 | typeof DAY,
  ) {
    this.#articles = articles;
    this.rows = Int32Array.from(articles, rowOf);
    this.#width = width;
  }

  /** Those in the window. */
  get run(): readonly [start: number, end: number] {
    return [this.#start, this.#end];
  }

  /** Cost: two bisections, and what enters or leaves. */
  move(window: Window | null, enter: (row: number) => void, leave: (row: number) => void): void {
    const all: [number, number] = [0, this.#articles.length];
    const [start, end] = window ? runIn(this.#articles, window, this.#width) : all;
    this.#each(this.#start, Math.min(this.#end, start), leave);
    this.#each(Math.max(this.#start, end), this.#end, leave);
    this.#each(start, Math.min(end, this.#start), enter);
    this.#each(Math.max(start, this.#end), end, enter);
    this.#start = start;
    this.#end = end;
  }

  #each(from: number, to: number, visit: (row: number) => void): void {
    for (let place = from; place < to; place += 1) visit(this.rows[place] ?? -1);
  }
}

/** By row of each article, its place in its track and which track that is. Cost: O(n). */
export function numbersOf(
  tracks: readonly Track[],
  undated: readonly number[],
  length: number,
): Uint32Array {
  const numbers = new Uint32Array(length).fill(ALWAYS);
  for (const [track, { rows }] of tracks.entries()) {
    for (const [place, row] of rows.entries()) numbers[row] = (place << TRACK_BITS) | track;
  }
  for (const row of undated) numbers[row] = UNDATED;
  return numbers;
}
