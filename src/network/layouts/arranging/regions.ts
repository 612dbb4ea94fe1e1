import type { Point } from "../../camera/camera-maths.ts";
import type { Group } from "../groups.ts";
import { hexagonPlaces } from "./hexagons.ts";
import type { Region } from "../layouts.ts";
import { packLandscape } from "./pack-landscape.ts";

/** Least distances at natural size, in parts of the mean radius: between members, and around a region. */
const AIR = 0.5;
const MARGIN = 0.9;

/** A group as a disc, and how its members stand in it. */
interface Cluster {
  readonly group: Group;
  /** The middle of the disc, from its first member, in pitches. */
  readonly middle: Point;
  readonly radius: number;
}

/** Groups placed as regions about 0, 0, at their natural distances: they may be drawn larger. */
export interface RegionPlan {
  readonly clusters: readonly Cluster[];
  readonly middles: readonly Point[];
  /** Where members stand, in pitches, from the first one. */
  readonly grid: readonly Point[];
  /** From one member to the next: the same in all regions, so that their areas tell their numbers. */
  readonly pitch: number;
}

/**
 * Packs the members of each group into a disc, the first one in its middle, and the discs into a
 * landscape, the largest in its middle. No two members overlap, nor two regions.
 *
 * Cost: O(n log n) for n members, and O(g √g) for g groups.
 *
 * @param aspect width to height of what is to be filled.
 */
export function planRegions(
  groups: readonly Group[],
  radius: (key: string) => number,
  aspect: number,
): RegionPlan {
  const radii = groups.flatMap(({ members }) => members.map(radius));
  const widest = radii.reduce((most, one) => Math.max(most, one), 0);
  const mean = radii.reduce((sum, one) => sum + one, 0) / (radii.length || 1);
  const pitch = 2 * widest + AIR * mean;
  const largest = groups.reduce((most, { members }) => Math.max(most, members.length), 0);
  const grid = hexagonPlaces(largest);
  const clusters = groups
    .map((group) => clusterOf(group, grid, pitch, widest + AIR * mean))
    .toSorted((a, b) => b.radius - a.radius);
  const middles = packLandscape(
    clusters.map((cluster) => cluster.radius + (MARGIN / 2) * mean),
    aspect,
  );
  return { clusters, middles: centred(middles, clusters), grid, pitch };
}

function clusterOf(group: Group, grid: readonly Point[], pitch: number, edge: number): Cluster {
  const places = grid.slice(0, group.members.length);
  let [x, y] = [0, 0];
  for (const place of places) {
    x += place.x / places.length;
    y += place.y / places.length;
  }
  let farthest = 0;
  for (const place of places) farthest = Math.max(farthest, Math.hypot(place.x - x, place.y - y));
  return { group, middle: { x, y }, radius: farthest * pitch + edge };
}

/** With the middle of the rectangle around all at 0, 0. */
function centred(middles: readonly Point[], clusters: readonly Cluster[]): Point[] {
  const ends = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const [index, { x, y }] of middles.entries()) {
    const radius = clusters[index]?.radius ?? 0;
    ends.left = Math.min(ends.left, x - radius);
    ends.right = Math.max(ends.right, x + radius);
    ends.bottom = Math.min(ends.bottom, y - radius);
    ends.top = Math.max(ends.top, y + radius);
  }
  const [dx, dy] = [(ends.left + ends.right) / 2, (ends.bottom + ends.top) / 2];
  return middles.map(({ x, y }) => ({ x: x - dx, y: y - dy }));
}

/** By how much a plan can be drawn larger within an ellipse; below 1 where it must be smaller. Cost: O(groups). */
export function roomFor(plan: RegionPlan, [across, up]: readonly [number, number]): number {
  if (!(across > 0 && up > 0)) return 0;
  let farthest = 0;
  for (const [index, { x, y }] of plan.middles.entries()) {
    const radius = plan.clusters[index]?.radius ?? 0;
    farthest = Math.max(farthest, Math.hypot(x / across, y / up) + radius / Math.min(across, up));
  }
  return farthest > 0 ? 1 / farthest : 1;
}

/** Puts a plan down about a middle, so many times as large. Cost: O(n). */
export function placeRegions(
  { clusters, middles, grid, pitch }: RegionPlan,
  middle: Point,
  scale: number,
  places: Map<string, Point>,
): Region[] {
  return clusters.map(({ group, middle: own, radius }, index) => {
    const x = middle.x + (middles[index]?.x ?? 0) * scale;
    const y = middle.y + (middles[index]?.y ?? 0) * scale;
    for (const [rank, key] of group.members.entries()) {
      const place = grid[rank] ?? own;
      places.set(key, {
        x: x + (place.x - own.x) * pitch * scale,
        y: y + (place.y - own.y) * pitch * scale,
      });
    }
    return { key: group.key, label: group.label, x, y, radius: radius * scale };
  });
}
