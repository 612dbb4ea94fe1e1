import { median, scaleLinear } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { DAY } from "../presence/window-run.ts";
import type { Window } from "../view/view.ts";

/**
 * How time is played: milliseconds of it to milliseconds of playing time and back, both from the start
 * of what is played. What is squeezed passes faster; everything else as it is.
 */
export interface PlayMap {
  readonly span: Window;
  /** Of playing time in all: not more than the span has. */
  readonly length: number;
  /** The stretches that are squeezed, in order; none touches an article. */
  readonly breaks: readonly Window[];
  /** From 0 at the start of the span to `length` at its end; a time outside of it is as one of those. */
  playedAt(time: number): number;
  /** The other way round. */
  timeAt(played: number): number;
}

/** A stretch is empty that lasts so many times the median gap between articles… */
const MEDIANS = 5;
/** …and this part of all, at least: less of it is over in half a second anyway. */
const LEAST_SHARE = 1 / 50;
/** What is left of an empty stretch, of the shortest that counts as one. */
const MOMENT = 1 / 4;

/**
 * The map of a span in which articles are published. Where it isn't squeezed, and where there is no
 * article, time passes as it is. A date-only article fills its day.
 *
 * Cost: O(n log n) for n articles; of a look: a bisection.
 *
 * @param articles within the span, in time order.
 */
export function playMap(
  span: Window,
  articles: readonly Pick<DatedArticle, "time" | "precision">[],
  isSqueezed: boolean,
): PlayMap {
  const length = span.to - span.from;
  const { gaps, inner } = gapsIn(span, articles);
  const least = Math.max(MEDIANS * (median(inner, lengthOf) ?? 0), LEAST_SHARE * length);
  const breaks =
    isSqueezed && articles.length > 0 ? gaps.filter((gap) => lengthOf(gap) > least) : [];
  const moment = least * MOMENT;
  const [times, played] = [[span.from], [0]];
  const add = (time: number, by: number) => {
    times.push(time);
    played.push((played.at(-1) ?? 0) + by);
  };
  for (const { from, to } of breaks) {
    const before = times.at(-1) ?? from;
    if (from > before) add(from, from - before);
    add(to, moment);
  }
  const last = times.at(-1) ?? span.to;
  if (span.to > last) add(span.to, span.to - last);
  const total = played.at(-1) ?? 0;
  const scale = scaleLinear(times, played).clamp(true);
  const isPoint = total === 0;
  return {
    span,
    length: total,
    breaks,
    playedAt: (time) => (isPoint ? 0 : scale(time)),
    timeAt: (at) => (isPoint ? span.from : scale.invert(at)),
  };
}

/** The stretches without articles, and of those the ones between two articles. */
function gapsIn(span: Window, articles: readonly Pick<DatedArticle, "time" | "precision">[]) {
  const gaps: Window[] = [];
  const inner: Window[] = [];
  let end = span.from;
  articles.forEach(({ time, precision }, index) => {
    if (time > end) {
      const gap = { from: end, to: time };
      gaps.push(gap);
      if (index > 0) inner.push(gap);
    }
    end = Math.max(end, precision === "day" ? time + DAY : time);
  });
  if (span.to > end) gaps.push({ from: end, to: span.to });
  return { gaps, inner };
}

function lengthOf({ from, to }: Window): number {
  return to - from;
}
