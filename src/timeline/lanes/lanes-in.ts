import { bisectLeft } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { Window } from "../../state/view/view.ts";
import { timesOf } from "../marks/times.ts";
import type { Lane } from "./lanes.ts";

/** Per lane: when its first and its last dot is, and when its first and its last band begins. */
const ENDS = 4;

/**
 * The lanes with anything in a window. While they are the same it is the very same list, so that
 * what depends on them alone is let be.
 *
 * Cost of a window: the ends of each lane, as numbers in a row, and a bisection where one of them is
 * before the window and the other after it.
 */
export function createLanesIn(): (lanes: readonly Lane[], window: Window) => readonly Lane[] {
  const known = new WeakMap<readonly Lane[], Float64Array>();
  let last: readonly Lane[] = [];
  return (lanes, { from, to }) => {
    const ends = known.get(lanes) ?? endsOf(lanes);
    known.set(lanes, ends);
    const next = lanes.filter(({ exact, dayWide }, place) => {
      const at = place * ENDS;
      return (
        hasAnyIn(exact, ends[at], ends[at + 1], from, to) ||
        hasAnyIn(dayWide, ends[at + 2], ends[at + 3], from - DAY + 1, to)
      );
    });
    if (!isSame(next, last)) last = next;
    return last;
  };
}

function endsOf(lanes: readonly Lane[]): Float64Array {
  const ends = lanes.flatMap(({ exact, dayWide }) => [...endsIn(exact), ...endsIn(dayWide)]);
  return Float64Array.from(ends);
}

/** Of none, a first after all windows. */
function endsIn(articles: readonly DatedArticle[]): [first: number, last: number] {
  return [articles[0]?.time ?? Infinity, articles.at(-1)?.time ?? -Infinity];
}

function hasAnyIn(
  articles: readonly DatedArticle[],
  first: number | undefined,
  last: number | undefined,
  from: number,
  to: number,
): boolean {
  if (first === undefined || last === undefined) return false;
  if (first > to || last < from) return false;
  if (first >= from || last <= to) return true;
  const times = timesOf(articles);
  return (times[bisectLeft(times, from)] ?? Infinity) <= to;
}

function isSame(a: readonly Lane[], b: readonly Lane[]): boolean {
  return a.length === b.length && a.every((lane, place) => lane === b[place]);
}
