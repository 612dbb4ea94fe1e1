import { compareText } from "../../corpus/text/compare-text.ts";

/** What is asked of a search: a way on from a node that leaves some of the network out. */
export interface Detour {
  /** The nodes before `from`, which the way may not pass again. */
  readonly root: readonly string[];
  readonly from: string;
  /** Neighbours that the first step may not take; later ones may. */
  readonly barred: ReadonlySet<string>;
  readonly to: string;
}

/** The neighbours of a node, each once, never itself. */
export type Neighbours = (key: string) => readonly string[];

/** A place to pause: the work since the last is that of one node. */
type Pauses<Result> = Generator<null, Result, void>;

/**
 * The shortest way of a detour from `from` to `to`, both included; of several as short, the one
 * whose keys come first. Searches breadth first from both ends (Pohl, "Bi-directional search",
 * 1971), always the end with the smaller front.
 *
 * Cost: the links of the nodes within half its length of either end; it pauses after each node.
 *
 * @returns null where there is none. `from` and `to` differ.
 */
export function* shortestDetour(detour: Detour, neighbours: Neighbours): Pauses<string[] | null> {
  const { root, from, barred, to } = detour;
  const shut = new Set(root);
  const near = (key: string) => {
    if (key === from) return neighbours(key).filter((next) => !shut.has(next) && !barred.has(next));
    const isBarred = barred.has(key);
    return neighbours(key).filter((next) => !shut.has(next) && !(isBarred && next === from));
  };
  const [ahead, back] = [new Wave(from), new Wave(to)];
  while (ahead.front.length > 0 && back.front.length > 0) {
    const isAhead = ahead.front.length <= back.front.length;
    yield* (isAhead ? ahead : back).spread(near);
    // No shorter way was there before this level: whatever the fronts share lies halfway on one.
    const shared = ahead.front.filter((key) => back.distances.get(key) === back.depth);
    if (shared.length === 0) continue;
    yield* retrace(shared, ahead, back, near);
    return descend(from, back.distances, near);
  }
  return null;
}

/** What one end has reached, level by level. */
class Wave {
  readonly distances: Map<string, number>;
  /** The nodes of the last level. */
  front: string[];
  depth = 0;

  constructor(start: string) {
    this.distances = new Map([[start, 0]]);
    this.front = [start];
  }

  *spread(near: Neighbours): Pauses<void> {
    const reached: string[] = [];
    const depth = this.depth + 1;
    for (const key of this.front) {
      for (const other of near(key)) {
        if (this.distances.has(other)) continue;
        this.distances.set(other, depth);
        reached.push(other);
      }
      yield null;
    }
    this.front = reached;
    this.depth = depth;
  }
}

/** Lets the wave from the target run on to the start, over nothing but shortest ways. */
function* retrace(
  shared: readonly string[],
  ahead: Wave,
  back: Wave,
  near: Neighbours,
): Pauses<void> {
  let front = shared;
  for (let left = ahead.depth - 1; left >= 0; left--) {
    const distance = back.depth + ahead.depth - left;
    const reached: string[] = [];
    for (const key of front) {
      for (const other of near(key)) {
        if (ahead.distances.get(other) !== left || back.distances.has(other)) continue;
        back.distances.set(other, distance);
        reached.push(other);
      }
      yield null;
    }
    front = reached;
  }
}

/** Goes down the distances to the target, by the neighbour whose key comes first. */
function descend(from: string, distances: ReadonlyMap<string, number>, near: Neighbours): string[] {
  const way = [from];
  let at = from;
  for (let left = (distances.get(from) ?? 0) - 1; left >= 0; left--) {
    const nearer = near(at).filter((key) => distances.get(key) === left);
    at = nearer.reduce((a, b) => (compareText(a, b) <= 0 ? a : b));
    way.push(at);
  }
  return way;
}
