import type { DatedArticle } from "../../graph/coverage.ts";
import { DAY, runIn } from "../../state/presence/window-run.ts";
import type { Window } from "../../state/view/view.ts";
import type { Point, SpreadLayout, SpreadMark } from "./spread-layout.ts";

/** From where to where a chart is in the window, in pixels: the rest is dimmed. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The reports of a chart by how their time is known, each in time order. */
export interface Tracks {
  readonly exact: readonly DatedArticle[];
  /** Where the exact ones are, in pixels. */
  readonly places: readonly number[];
  readonly dayWide: readonly DatedArticle[];
}

const isDay = ({ report }: SpreadMark) => report.article.precision === "day";

/** Cost: O(n log n), once a layout. */
export function readTracks({ marks }: SpreadLayout): Tracks {
  const inTime = marks.toSorted((a, b) => a.report.article.time - b.report.article.time);
  const exact = inTime.filter((mark) => !isDay(mark));
  return {
    exact: exact.map(({ report }) => report.article),
    places: exact.map(({ x }) => x),
    dayWide: inTime.filter(isDay).map(({ report }) => report.article),
  };
}

/** Which reports a window meets, as a text: another one where others are met. Cost: four bisections. */
export function metBy({ exact, dayWide }: Tracks, window: Window): string {
  return [...runIn(exact, window, 0), ...runIn(dayWide, window, DAY)].join(" ");
}

/**
 * From where to where a window reaches in a chart. The dots at its ends are whole; a window that
 * begins before the first report reaches to the left edge, one that ends after the last to the right.
 *
 * Cost: two bisections.
 */
export function spanIn(
  { x, spread, frame }: SpreadLayout,
  { exact, places }: Tracks,
  window: Window,
): Span {
  const zero = spread.zero ?? 0;
  if (window.to < zero) return { from: 0, to: 0 };
  const placeOf = (time: number) => x((time - zero) / 1000);
  const [start, end] = runIn(exact, window, 0);
  const pad = 2 * frame.radius;
  const met = places.slice(start, end);
  const [first = Infinity, last = -Infinity] = [met[0], met.at(-1)];
  const to = placeOf(window.to);
  return {
    from: window.from <= zero ? 0 : Math.min(placeOf(window.from), first - pad),
    to: to >= x(Infinity) ? frame.width : Math.max(to, last + pad),
  };
}

/** The part of a curve within a span: it begins on the curve and ends on it. Cost: O(n). */
export function cutCorners(points: readonly Point[], { from, to }: Span): Point[] {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end || to < start.x || from > end.x) return [];
  const levelAt = (x: number) => points.findLast((point) => point.x <= x)?.y ?? start.y;
  const within = points.filter(({ x }) => x >= from && x <= to);
  const before = from > start.x ? [{ x: from, y: levelAt(from) }] : [];
  const after = to < end.x ? [{ x: to, y: levelAt(to) }] : [];
  return [...before, ...within, ...after];
}
