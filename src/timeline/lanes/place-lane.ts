import type { DatedArticle } from "../../graph/coverage.ts";
import type { Position } from "../../state/axis/axis.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { Window } from "../../state/view/view.ts";
import { type Column, columnsOf, isCrowded, type Run } from "../marks/columns.ts";
import type { Band, Dot, Metrics } from "../marks/mark.ts";
import { timesOf } from "../marks/times.ts";
import { createHeights, type Heights } from "./heights.ts";
import { dayWideRun, exactRun, type Lane, type Track } from "./lanes.ts";

export interface PlacedLane {
  readonly lane: Lane;
  /** Which row it is, from 0. */
  readonly row: number;
  /** The run of its exact articles that is in the window. */
  readonly run: Run;
  /** How many articles it has in the window. */
  readonly count: number;
  /** Ascending in x; none where they would lie on each other. */
  readonly dots: readonly Dot[];
  /** In place of dots: runs of the lane's exact articles. */
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
}

/** How marks get their places: what they are on, and how large they are. */
export interface Placing {
  readonly window: Window;
  readonly position: Position;
  readonly metrics: Metrics;
  /** Dodges a lane's dots; kept from one window to the next, it does so once for a scale. */
  readonly heights?: Heights;
}

/**
 * Where the marks of a lane in the window go.
 *
 * Cost: bisections and the lane's marks in the window; all of the lane's dots where its heights for
 * the scale are not known.
 */
export function placeLane(lane: Lane, row: number, placing: Placing): PlacedLane {
  const run = exactRun(lane, placing.window);
  const bands = placeBands(lane, placing);
  const count = run[1] - run[0] + bands.length;
  return { lane, row, run, count, bands, ...placeExact(lane.exact, run, placing) };
}

/** Dots for a run of articles, or columns where they would lie on each other. */
export function placeExact(
  articles: readonly DatedArticle[],
  run: Run,
  { position, metrics, heights = createHeights() }: Placing,
): Pick<PlacedLane, "dots" | "columns"> {
  const columns = columnsOf(articles, run, position, 2 * metrics.radius);
  if (isCrowded(columns)) return { dots: [], columns };
  const [start, end] = run;
  if (start === end) return { dots: [], columns: [] };
  const ys = heights(articles, position, metrics);
  const times = timesOf(articles);
  const dots: Dot[] = [];
  for (let index = start; index < end; index += 1) {
    const article = articles[index];
    if (article) dots.push({ article, x: position(times[index] ?? 0), y: ys[index] ?? 0 });
  }
  return { dots, columns: [] };
}

/** Bands of the same day share the height of the row. */
function placeBands(lane: Track, { window, position, metrics }: Placing): Band[] {
  const articles = lane.dayWide.slice(...dayWideRun(lane, window));
  const whole = 2 * metrics.radius;
  const sharing = new Map<number, number>();
  for (const { time } of articles) sharing.set(time, (sharing.get(time) ?? 0) + 1);
  const taken = new Map<number, number>();
  return articles.map((article) => {
    const place = taken.get(article.time) ?? 0;
    taken.set(article.time, place + 1);
    const height = whole / (sharing.get(article.time) ?? 1);
    const x = position(article.time);
    const width = Math.max(2, position(article.time + DAY) - x);
    return { article, x, width, y: place * height - whole / 2, height };
  });
}
