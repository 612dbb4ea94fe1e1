import { inSlices } from "./in-slices.ts";
import type { Path } from "./path.ts";
import { pathsBetween } from "./paths-between.ts";
import type { Walkable } from "./walkable.ts";

/** More than anybody reads; each costs a few searches. */
const MOST_PATHS = 50;

/** A path, or why there is none: the two are not connected; all paths are found; no more are looked for. */
type PathAnswer =
  | { readonly path: Path }
  | { readonly path: null; readonly why: "unconnected" | "no-more" | "enough" };

/** Finds the paths between two nodes, one after the other, as they are asked for. */
export interface PathFinder {
  /**
   * The shortest path for 1, the next-shortest for 2, and so on. What is found is kept: only further
   * ones cost. An aborted search goes on from where it was when asked again.
   *
   * @throws {RangeError} for a place that is no whole number from 1.
   * @throws the signal's reason, once it is aborted.
   */
  nth(place: number, signal?: AbortSignal): Promise<PathAnswer>;
}

/**
 * Works in slices, so that nothing waits for it. The network may not change meanwhile: after another
 * window, filter or choice of links, make another finder.
 *
 * @param most how many paths to look for at the most.
 */
export function findPaths(
  net: Walkable,
  from: string,
  to: string,
  most: number = MOST_PATHS,
): PathFinder {
  const search = pathsBetween(net, from, to);
  const found: Path[] = [];
  let isOver = false;
  const advance = () => {
    const { done, value } = search.next();
    if (done === true) isOver = true;
    else if (value) found.push(value);
  };

  return {
    nth: async (place, signal) => {
      if (!Number.isInteger(place) || place < 1) throw new RangeError(`no path number ${place}`);
      const wanted = Math.min(place, most);
      await inSlices(() => {
        if (found.length >= wanted || isOver) return false;
        advance();
        return true;
      }, signal);
      const path = place <= most ? found[place - 1] : undefined;
      if (path) return { path };
      if (found.length === 0) return { path: null, why: "unconnected" };
      return { path: null, why: isOver ? "no-more" : "enough" };
    },
  };
}
