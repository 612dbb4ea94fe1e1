import type { Score } from "./b-cubed.ts";

/** Two items that belong together, in either order. */
export type Pair = readonly [string, string];

/** The pairs that can be made of each group. */
export function pairsOf(groups: Iterable<readonly string[]>): Pair[] {
  return [...groups].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b): Pair => [a, b])),
  );
}

/** How many of the pairs found are right, and how many of the right ones are found; 1 of none. */
export function scorePairs(found: readonly Pair[], right: readonly Pair[]): Score {
  const rightKeys = new Set(right.map(keyOf));
  const hits = found.filter((pair) => rightKeys.has(keyOf(pair))).length;
  return {
    precision: found.length === 0 ? 1 : hits / found.length,
    recall: right.length === 0 ? 1 : hits / right.length,
  };
}

function keyOf(pair: Pair): string {
  return JSON.stringify(pair.toSorted());
}
