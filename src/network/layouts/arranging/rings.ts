import type { Point } from "../../camera/camera-maths.ts";
import { Ellipse } from "./ellipse.ts";
import { spreadRound } from "./spread-apart.ts";

/** Something that wants a place round a middle. */
interface RingItem {
  readonly key: string;
  readonly radius: number;
}

/** How rings are filled. */
export interface Filling {
  /** Least distance between two, from outline to outline. */
  readonly air: number;
  /** How much of each ring may be taken: less lets things stand nearer to where they want. */
  readonly fill: number;
  /** How far in rings may reach, as a share of the smaller half axis. */
  readonly depth: number;
}

interface Ring {
  readonly line: Ellipse;
  readonly items: readonly RingItem[];
}

/** Elliptic rings about one middle, from the outermost inwards, and who stands in which. */
export interface Rings {
  readonly rings: readonly Ring[];
  readonly air: number;
  /** Half axes of what they leave free within them. */
  readonly inside: readonly [number, number];
}

/**
 * Deals things into as few rings as hold them, the largest into the outermost, where their names have
 * room; all rings are then about equally full. With more things than rings may hold, the innermost
 * takes the rest, and only there do they come to overlap.
 *
 * Cost: O(n log n).
 *
 * @param outer half axes of what all must lie within.
 */
export function dealRings(
  items: readonly RingItem[],
  middle: Point,
  outer: readonly [number, number],
  filling: Filling,
): Rings {
  const waiting = items.toSorted((a, b) => b.radius - a.radius);
  const full = deal(waiting, middle, outer, filling);
  const needed = waiting.reduce((sum, { radius }) => sum + 2 * radius + filling.air, 0);
  const length = full.reduce((sum, { line }) => sum + line.length, 0);
  const even = Math.min(filling.fill, needed / (length || 1));
  const rings = deal(waiting, middle, outer, { ...filling, fill: even }, full.length);
  const last = rings.at(-1);
  const depth = (last?.items[0]?.radius ?? 0) + filling.air;
  const inside = ({ halfWidth, halfHeight }: Ellipse): [number, number] => [
    Math.max(0, halfWidth - depth),
    Math.max(0, halfHeight - depth),
  ];
  return { rings, air: filling.air, inside: last ? inside(last.line) : outer };
}

function deal(
  items: readonly RingItem[],
  middle: Point,
  [halfWidth, halfHeight]: readonly [number, number],
  { air, fill, depth: deepest }: Filling,
  most = Infinity,
): Ring[] {
  const rings: Ring[] = [];
  let depth = 0;
  for (let start = 0; start < items.length;) {
    const widest = items[start]?.radius ?? 0;
    const inwards = Math.min(depth + widest, halfWidth, halfHeight);
    const line = new Ellipse(middle, halfWidth - inwards, halfHeight - inwards);
    depth += 2 * widest + air;
    const isLast = rings.length + 1 >= most || depth > deepest * Math.min(halfWidth, halfHeight);
    const end = isLast ? items.length : endOfRing(items, start, fill * line.length, air);
    rings.push({ line, items: items.slice(start, end) });
    start = end;
  }
  return rings;
}

/** The first that doesn't fit any more; one at least does. */
function endOfRing(items: readonly RingItem[], start: number, length: number, air: number): number {
  let taken = 0;
  for (let end = start; end < items.length; end += 1) {
    taken += 2 * (items[end]?.radius ?? 0) + air;
    if (taken > length && end > start) return end;
  }
  return items.length;
}

/**
 * Places what was dealt: each as near to where it wants as the others of its ring let it.
 *
 * Cost: O(n log n).
 *
 * @param towards where a thing wants to stand, as a point seen from the middle.
 */
export function placeInRings(
  { rings, air }: Rings,
  towards: (key: string) => Point,
  places: Map<string, Point>,
): void {
  for (const { line, items } of rings) {
    const wanted = items.map(({ key }) => line.towards(towards(key)));
    const widths = items.map(({ radius }) => 2 * radius + air);
    const lengths = spreadRound(wanted, widths, line.length);
    for (const [rank, { key }] of items.entries()) places.set(key, line.at(lengths[rank] ?? 0));
  }
}
