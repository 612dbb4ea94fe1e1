import type { Point } from "../../camera/camera-maths.ts";

/** The mean of the places of those keys that have one; null when none has. Cost: O(keys). */
export function meanPlace(
  keys: readonly string[],
  places: ReadonlyMap<string, Point>,
): Point | null {
  let [x, y, count] = [0, 0, 0];
  for (const key of keys) {
    const place = places.get(key);
    if (place === undefined) continue;
    x += place.x;
    y += place.y;
    count += 1;
  }
  return count > 0 ? { x: x / count, y: y / count } : null;
}

/** The mean radius of some nodes; 0 of none. Cost: O(keys). */
export function meanRadius(keys: readonly string[], radius: (key: string) => number): number {
  return keys.reduce((sum, key) => sum + radius(key), 0) / (keys.length || 1);
}

/** Means of values that come one by one, by key. */
export class Means {
  readonly #sums = new Map<string, { sum: number; count: number }>();

  add(key: string, value: number): void {
    const known = this.#sums.get(key);
    if (known === undefined) {
      this.#sums.set(key, { sum: value, count: 1 });
    } else {
      known.sum += value;
      known.count += 1;
    }
  }

  /** Null where no value came. */
  of(key: string): number | null {
    const known = this.#sums.get(key);
    return known === undefined ? null : known.sum / known.count;
  }
}
