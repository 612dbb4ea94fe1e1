import type { DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../../state/view/view.ts";
import type { Position } from "../../state/axis/axis.ts";
import { dodge } from "./dodge.ts";
import { DAY } from "../../state/presence/window-run.ts";
import { dayWideRun, exactRun, type Lane } from "./lanes.ts";

/** Sizes in the lanes, in pixels. All follow the size of the text. */
export interface Metrics {
  readonly rowHeight: number;
  /** Of a dot. */
  readonly radius: number;
}

/** A dot's middle; `y` is relative to the middle of its row. */
export interface Dot {
  readonly article: DatedArticle;
  readonly x: number;
  readonly y: number;
}

/** A day-wide band; `y` is its upper edge relative to the middle of its row. */
export interface Band {
  readonly article: DatedArticle;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  /** Which row it is, from 0. */
  readonly row: number;
  /** Ascending in x. */
  readonly dots: readonly Dot[];
  readonly bands: readonly Band[];
}

/**
 * Where the marks of a lane in the window go.
 *
 * Cost: bisections, the lane's marks in the window, and the run of dots that touches its left edge:
 * dodging starts where that run starts, so that a window that moves on doesn't make dots jump.
 */
export function placeLane(
  lane: Lane,
  row: number,
  window: Window,
  position: Position,
  metrics: Metrics,
): PlacedLane {
  return {
    lane,
    row,
    dots: placeDots(lane, window, position, metrics),
    bands: placeBands(lane, window, position, metrics),
  };
}

function placeDots(lane: Lane, window: Window, position: Position, metrics: Metrics): Dot[] {
  const { radius, rowHeight } = metrics;
  const [start, end] = exactRun(lane, window);
  if (start === end) return [];
  const pile = startOfPile(lane.exact, start, position, 2 * radius);
  const articles = lane.exact.slice(pile, end);
  const xs = articles.map(({ time }) => position(time));
  const ys = dodge(xs, radius, Math.max(0, rowHeight / 2 - radius));
  const placed = articles.map((article, index) => ({
    article,
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
  }));
  return placed.slice(start - pile);
}

/** Index of the first of the dots that, each touching the next, lead to the one at `index`. */
function startOfPile(
  articles: readonly DatedArticle[],
  index: number,
  position: Position,
  reach: number,
): number {
  let first = index;
  let x = position(articles[first]?.time ?? 0);
  while (first > 0) {
    const before = position(articles[first - 1]?.time ?? 0);
    if (x - before >= reach) break;
    x = before;
    first -= 1;
  }
  return first;
}

/** Bands of the same day share the height of the row. */
function placeBands(lane: Lane, window: Window, position: Position, metrics: Metrics): Band[] {
  const articles = lane.dayWide.slice(...dayWideRun(lane, window));
  const whole = 2 * metrics.radius;
  const sharing = new Map<number, DatedArticle[]>();
  for (const article of articles) {
    sharing.set(article.time, [...(sharing.get(article.time) ?? []), article]);
  }
  return articles.map((article) => {
    const peers = sharing.get(article.time) ?? [article];
    const height = whole / peers.length;
    const x = position(article.time);
    const width = Math.max(2, position(article.time + DAY) - x);
    return { article, x, width, y: peers.indexOf(article) * height - whole / 2, height };
  });
}
