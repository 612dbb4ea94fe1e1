import { bisector } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { Position } from "../../state/axis/axis.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { HasCome } from "../play/has-come.ts";
import { timesOf } from "./times.ts";

/** Articles of about one time, in place of dots that would lie on each other. */
export interface Column {
  /** Left end, in pixels. */
  readonly x: number;
  readonly width: number;
  /** The run of its articles, `end` exclusive, among those that it was made of. */
  readonly start: number;
  readonly end: number;
}

/** A run of articles: start and end (exclusive). */
export type Run = readonly [start: number, end: number];

/**
 * Columns of one width, each over its articles' times; where there is no article there is no column.
 * They stand on the time itself, not on the window's edge: one that moves on doesn't make them jump.
 *
 * Cost: of each column, the logarithm of its articles.
 *
 * @param articles in time order.
 * @param width of a column in pixels.
 */
export function columnsOf(
  articles: readonly DatedArticle[],
  [start, end]: Run,
  position: Position,
  width: number,
): Column[] {
  const columns: Column[] = [];
  const times = timesOf(articles);
  const span = (DAY * width) / (position(DAY) - position(0));
  let from = start;
  while (from < end) {
    const bin = Math.floor((times[from] ?? 0) / span);
    const edge = (bin + 1) * span;
    const to = nextFrom(times, edge, from + 1, end);
    columns.push({ x: position(bin * span), width, start: from, end: to });
    from = to;
  }
  return columns;
}

/** Index of the first time that is not before `edge`, looked for in steps that double, then halve. */
function nextFrom(times: Float64Array, edge: number, start: number, end: number): number {
  let [low, step] = [start, 1];
  while (low + step <= end && (times[low + step - 1] ?? 0) < edge) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fewer dots than that are told apart by their outlines. */
const LEAST_CROWD = 40;
/** Of a dot's width: so many a row has places for. */
const MOST_TOGETHER = 5;

/** Whether a dot shares its place, on the average, with more dots than there is height for. */
export function isCrowded(columns: readonly Column[]): boolean {
  let count = 0;
  let squares = 0;
  for (const { start, end } of columns) {
    count += end - start;
    squares += (end - start) ** 2;
  }
  return count >= LEAST_CROWD && squares > count * MOST_TOGETHER;
}

/** How many articles the fullest column has; 0 of none. */
export function mostIn(columns: readonly Column[]): number {
  return columns.reduce((most, { start, end }) => Math.max(most, end - start), 0);
}

const byX = bisector((column: Column) => column.x);

/** The column at a place along the axis. Cost: a bisection. */
export function columnAt(columns: readonly Column[], x: number): Column | null {
  const column = columns[byX.right(columns, x) - 1];
  return column && x <= column.x + column.width ? column : null;
}

/** What of a column can be pointed at. Cost: its articles. */
export function articlesOf(
  { start, end }: Column,
  articles: readonly DatedArticle[],
  isThere: HasCome,
): readonly DatedArticle[] {
  return articles.slice(start, end).filter(isThere);
}

/** The article that is nearest to a place along the axis. Cost: the articles. */
export function nearestIn(
  articles: readonly DatedArticle[],
  position: Position,
  x: number,
): DatedArticle | null {
  let nearest: DatedArticle | null = null;
  let least = Infinity;
  for (const article of articles) {
    const distance = Math.abs(position(article.time) - x);
    if (distance < least) [nearest, least] = [article, distance];
  }
  return nearest;
}
