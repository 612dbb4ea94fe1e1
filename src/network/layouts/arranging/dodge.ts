/** Levels on either side of the middle: as few as are tried where a row is low, as many as are worth it. */
const FEWEST = 2;
const MOST = 64;

/** From one level to the next, in radii: dots of neighbouring levels don't touch. */
const STEP = 2.2;

/** Even in a row that is lower than a dot, dots of one time can be told apart. */
const LEAST_REACH = 0.35;

/**
 * Moves dots that would lie on each other off their row's middle, up or down and never sideways,
 * for sideways is time. Going from left to right, each takes the level nearest to the middle at which
 * it is clear of those before it; where none is, the one whose last dot is farthest. Levels are as far
 * apart as the widest dot needs; where the row is too low for that, as the mean one does.
 *
 * After the greedy dodge of Observable Plot; the levels are as many as the row has room for.
 *
 * Cost: O(n); at each of at most 129 levels only the last dot matters.
 *
 * @param xs ascending.
 * @returns for each how far it is moved, within half the height either way.
 */
export function dodgeWithin(
  xs: readonly number[],
  radii: readonly number[],
  height: number,
): number[] {
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  const wide = dodgeBy(xs, widest, height);
  if (wide.areClear) return wide.moves;
  return dodgeBy(xs, mean(radii), height).moves;
}

/** The height of a row in which dots would be clear of each other at its busiest moment. Cost: O(n). */
export function heightNeeded(xs: readonly number[], radius: number): number {
  let busiest = 0;
  let start = 0;
  for (const [end, x] of xs.entries()) {
    while (start < end && x - (xs[start] ?? 0) >= 2 * radius) start += 1;
    busiest = Math.max(busiest, end + 1 - start);
  }
  return busiest * STEP * radius;
}

function dodgeBy(
  xs: readonly number[],
  radius: number,
  height: number,
): { readonly moves: number[]; readonly areClear: boolean } {
  const levels = levelsWithin(radius, height);
  const lastAt = levels.map(() => -Infinity);
  let areClear = true;
  const moves = xs.map((x) => {
    let best = 0;
    let level = 0;
    while (level < levels.length && x - (lastAt[level] ?? 0) < 2 * radius) {
      if ((lastAt[level] ?? 0) < (lastAt[best] ?? 0)) best = level;
      level += 1;
    }
    if (level < levels.length) best = level;
    else areClear = false;
    lastAt[best] = x;
    return levels[best] ?? 0;
  });
  return { moves, areClear };
}

/** From the middle outwards, above and below in turn. */
function levelsWithin(radius: number, height: number): number[] {
  const reach = Math.max(height / 2 - radius, LEAST_REACH * height);
  const side = Math.min(Math.max(Math.floor(reach / (STEP * radius || reach)), FEWEST), MOST);
  const step = Math.min(reach / side, STEP * radius);
  const levels = [0];
  for (let level = 1; level <= side; level += 1) levels.push(level * step, -level * step);
  return levels;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
