import type { Walkable } from "./walkable.ts";

/**
 * Every node within so many steps of the nearest of some nodes, with its distance in steps: 0 for
 * those nodes themselves. Centres that are not in view are left out.
 *
 * Cost: the links of what it reaches, less the outermost.
 */
export function around(
  net: Walkable,
  centres: readonly string[],
  steps: 1 | 2 | 3,
): ReadonlyMap<string, number> {
  let front = centres.filter((key) => net.has(key));
  const distances = new Map(front.map((key) => [key, 0]));
  for (let distance = 1; distance <= steps; distance++) {
    const next: string[] = [];
    for (const key of front) {
      for (const { other } of net.links(key)) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    }
    front = next;
  }
  return distances;
}
