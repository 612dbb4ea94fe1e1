/** Heights tried for a dot, as parts of the room: in the middle first, then as far off as can be. */
const LEVELS = [0, -1, 1, -0.5, 0.5];

/**
 * Moves dots that would lie on each other off their row's middle, up or down and never sideways,
 * for sideways is time. Going from left to right, each takes the level at which it is farthest from
 * the dots before it; one that touches none stays in the middle.
 *
 * After the greedy dodge of Observable Plot, which lets a pile grow as high as it must. A row has no
 * such height: here the levels are few, and what still overlaps shows its outline.
 *
 * Cost: O(n); of each level only the last dot matters.
 *
 * @param xs where the dots are, ascending, in pixels.
 * @param radius of every dot, in pixels.
 * @param room how far a dot may go off the middle, in pixels.
 * @returns for each dot how far it is moved, within ±room.
 */
export function dodge(xs: ArrayLike<number>, radius: number, room: number): number[] {
  const heights = LEVELS.map((level) => level * room);
  const lastAt = heights.map(() => -Infinity);
  return Array.from(xs, (x) => {
    let best = 0;
    let bestDistance = -1;
    for (let level = 0; level < heights.length; level += 1) {
      const y = heights[level] ?? 0;
      const distance = Math.min(2 * radius, nearest(heights, lastAt, x, y));
      if (distance <= bestDistance + 1e-9) continue;
      best = level;
      bestDistance = distance;
      // Farther off than touching is no better.
      if (distance >= 2 * radius) break;
    }
    lastAt[best] = x;
    return heights[best] ?? 0;
  });
}

/** Distance from (x, y) to the nearest of the last dots of each level. */
function nearest(
  heights: readonly number[],
  lastAt: readonly number[],
  x: number,
  y: number,
): number {
  let least = Infinity;
  for (let level = 0; level < heights.length; level += 1) {
    const across = x - (lastAt[level] ?? 0);
    const down = y - (heights[level] ?? 0);
    least = Math.min(least, across * across + down * down);
  }
  return Math.sqrt(least);
}
