import type { DatedArticle } from "../../graph/coverage.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { Window } from "../../state/view/view.ts";
import type { Lane } from "./lanes.ts";

/**
 * The lanes with anything in a window. While they are the same it is the very same list, so that
 * what depends on them alone is let be.
 *
 * Cost of a window: two numbers a lane, and the articles between it and the window before.
 */
export function createLanesIn(): (lanes: readonly Lane[], window: Window) => readonly Lane[] {
  const known = new WeakMap<readonly Lane[], { exact: Cursors; dayWide: Cursors }>();
  let last: readonly Lane[] = [];
  return (lanes, { from, to }) => {
    const found = known.get(lanes);
    const { exact, dayWide } = found ?? {
      exact: new Cursors(lanes.map((lane) => lane.exact)),
      dayWide: new Cursors(lanes.map((lane) => lane.dayWide)),
    };
    if (!found) known.set(lanes, { exact, dayWide });
    exact.moveTo(from);
    dayWide.moveTo(from - DAY + 1);
    let kept = 0;
    let isSame = true;
    for (let place = 0; place < lanes.length; place += 1) {
      if (exact.next(place) > to && dayWide.next(place) > to) continue;
      isSame &&= last[kept] === lanes[place];
      kept += 1;
    }
    if (isSame && kept === last.length) return last;
    last = lanes.filter((_, place) => exact.next(place) <= to || dayWide.next(place) <= to);
    return last;
  };
}

/** Of each of many lists of articles, the first that is not before a time; their times as numbers in a row. */
class Cursors {
  readonly #times: Float64Array;
  /** Where each list begins; and the end of the last. */
  readonly #starts: Int32Array;
  readonly #at: Int32Array;

  /** Cost: linear, once. */
  constructor(lists: readonly (readonly DatedArticle[])[]) {
    this.#starts = new Int32Array(lists.length + 1);
    this.#times = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const [list, articles] of lists.entries()) {
      for (const { time } of articles) {
        this.#times[end] = time;
        end += 1;
      }
      this.#starts[list + 1] = end;
    }
    this.#at = this.#starts.slice(0, -1);
  }

  /** Cost: the lists, and the articles that are passed. */
  moveTo(time: number): void {
    const [times, starts, all] = [this.#times, this.#starts, this.#at];
    for (let list = 0; list < all.length; list += 1) {
      const [start, end] = [starts[list] ?? 0, starts[list + 1] ?? 0];
      let at = all[list] ?? 0;
      while (at < end && (times[at] ?? 0) < time) at += 1;
      while (at > start && (times[at - 1] ?? 0) >= time) at -= 1;
      all[list] = at;
    }
  }

  /** When the next of a list is; after all windows where there is none. */
  next(list: number): number {
    const at = this.#at[list] ?? 0;
    return at < (this.#starts[list + 1] ?? 0) ? (this.#times[at] ?? Infinity) : Infinity;
  }
}
