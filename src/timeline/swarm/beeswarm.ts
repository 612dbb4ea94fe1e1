const ADJACENT = Math.sqrt(3);

/**
 * Piles dots up around the middle, up and down and never sideways, for sideways is time. From left
 * to right, each takes the place nearest to the middle in which it lies on no other; of two as near,
 * the upper one. Places are half a dot apart, so that dots stand in the gaps of others.
 *
 * Cost: O(n l) for l places in a height; of each only the last dot matters.
 *
 * @param xs where the dots are, ascending, in pixels.
 * @param radius of every dot, in pixels.
 * @param room how far a dot may go off the middle, in pixels.
 * @returns for each dot how far it is moved, within ±room; null when there isn't room for all.
 */
export function beeswarm(xs: ArrayLike<number>, radius: number, room: number): Float64Array | null {
  const most = Math.floor(Math.max(0, room) / radius);
  // With a place beyond either end, so that every place has two beside it.
  const lastAt = new Float64Array(2 * most + 3).fill(-Infinity);
  const ys = new Float64Array(xs.length);
  for (let index = 0; index < xs.length; index += 1) {
    const x = xs[index] ?? 0;
    const level = freeLevel(lastAt, most, x, radius);
    if (level === null) return null;
    lastAt[level + most + 1] = x;
    ys[index] = level * radius;
  }
  return ys;
}

function freeLevel(lastAt: Float64Array, most: number, x: number, radius: number): number | null {
  for (let step = 0; step <= 2 * most; step += 1) {
    const level = step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    const at = level + most + 1;
    if (x - (lastAt[at] ?? 0) < 2 * radius) continue;
    const beside = Math.max(lastAt[at - 1] ?? 0, lastAt[at + 1] ?? 0);
    if (x - beside >= ADJACENT * radius) return level;
  }
  return null;
}
