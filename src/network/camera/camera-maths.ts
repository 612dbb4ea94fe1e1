import type { Camera } from "../../state/view/view.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The stage in CSS pixels, and how many of them one framed unit takes at ratio 1. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** Where the layout lies in framed coordinates: its longer side is 1, its middle at 0.5. */
export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export const FIT: Camera = { x: 0.5, y: 0.5, ratio: 1 };
export const NEAREST = 0.02;
export const FARTHEST = 1.6;

/** The share of the stage, about its middle, into which a revealed node is brought. */
const CENTRAL = 0.3;

/** A node within this share of the stage is in sight already: nothing moves for it. */
const IN_SIGHT = 0.84;

/** A camera is taken for another when nothing on the stage would move by a pixel. */
const SAME = 2e-4;

export function sameCamera(a: Camera, b: Camera): boolean {
  const near = SAME * Math.min(a.ratio, b.ratio);
  return (
    Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near && Math.abs(a.ratio - b.ratio) < near
  );
}

/** Keeps the zoom within its limits and the layout under the middle of the stage. */
export function bounded(camera: Camera, extent: Extent): Camera {
  return {
    x: clamp(camera.x, ...extent.x),
    y: clamp(camera.y, ...extent.y),
    ratio: clamp(camera.ratio, NEAREST, FARTHEST),
  };
}

/**
 * The camera that a link or another page asks for, within bounds; the whole layout where it asks for
 * a place farther beside it than one sees across: no view of this layout was ever like that.
 */
export function sensible(camera: Camera, extent: Extent): Camera {
  const near = bounded(camera, extent);
  const beside = Math.max(Math.abs(near.x - camera.x), Math.abs(near.y - camera.y));
  return beside > near.ratio ? FIT : near;
}

/** From framed coordinates, whose y points up, to pixels of the stage, whose y points down. */
export function toStage(point: Point, camera: Camera, stage: Stage): Point {
  const scale = stage.unit / camera.ratio;
  return {
    x: stage.width / 2 + (point.x - camera.x) * scale,
    y: stage.height / 2 - (point.y - camera.y) * scale,
  };
}

/** The framed coordinates of a pixel of the stage. */
export function fromStage(point: Point, camera: Camera, stage: Stage): Point {
  const scale = camera.ratio / stage.unit;
  return {
    x: camera.x + (point.x - stage.width / 2) * scale,
    y: camera.y - (point.y - stage.height / 2) * scale,
  };
}

/** Moves what is seen by so many pixels. */
export function pannedBy(camera: Camera, dx: number, dy: number, stage: Stage): Camera {
  const scale = camera.ratio / stage.unit;
  return { ...camera, x: camera.x - dx * scale, y: camera.y + dy * scale };
}

/** Zooms by `factor` (above 1: nearer), as far as the limits let it; what is at `point` stays there. */
export function zoomedAbout(camera: Camera, factor: number, point: Point, stage: Stage): Camera {
  const ratio = clamp(camera.ratio / factor, NEAREST, FARTHEST);
  const change = (camera.ratio - ratio) / stage.unit;
  return {
    x: camera.x + (point.x - stage.width / 2) * change,
    y: camera.y - (point.y - stage.height / 2) * change,
    ratio,
  };
}

/**
 * The camera from which `target` is seen well, at `ratio` or nearer: as it is where the target is in
 * sight already, else the nearest one that has it in the central part of the stage.
 */
export function revealing(camera: Camera, target: Point, ratio: number, stage: Stage): Camera {
  if (camera.ratio <= ratio && isInSight(toStage(target, camera, stage), stage)) return camera;
  const nearer = { ...camera, ratio: Math.min(camera.ratio, ratio) };
  const reach = (side: number) => (side * CENTRAL * nearer.ratio) / (2 * stage.unit);
  return {
    ...nearer,
    x: clamp(nearer.x, target.x - reach(stage.width), target.x + reach(stage.width)),
    y: clamp(nearer.y, target.y - reach(stage.height), target.y + reach(stage.height)),
  };
}

/** The share of the stage that what is framed fills, and the least for which nothing moves. */
const FRAMED = 0.72;
const FILLS_ENOUGH = 0.3;

/** No few points that lie together are looked at from nearer than this. */
const NEAREST_FRAME = 0.25;

/**
 * The camera from which all the points are seen: as it is where all are in sight already and not
 * huddled in a corner of the stage, else the nearest that has them all about its middle.
 */
export function framing(camera: Camera, points: readonly Point[], stage: Stage): Camera {
  const share = shareOf(points, stage);
  const isSeen = points.every((point) => isInSight(toStage(point, camera, stage), stage));
  return isSeen && share >= FILLS_ENOUGH * camera.ratio ? camera : aroundAll(points, stage);
}

/** The nearest camera that has all the points about the middle of the stage. */
export function aroundAll(points: readonly Point[], stage: Stage): Camera {
  const [left, right] = extremes(points, "x");
  const [bottom, top] = extremes(points, "y");
  const share = shareOf(points, stage);
  return {
    x: (left + right) / 2,
    y: (bottom + top) / 2,
    ratio: clamp(share / FRAMED, NEAREST_FRAME, FARTHEST),
  };
}

/** The larger share of a side of the stage that the points take, fitted. */
function shareOf(points: readonly Point[], stage: Stage): number {
  const [left, right] = extremes(points, "x");
  const [bottom, top] = extremes(points, "y");
  return Math.max(
    ((right - left) * stage.unit) / stage.width,
    ((top - bottom) * stage.unit) / stage.height,
  );
}

function extremes(points: readonly Point[], axis: "x" | "y"): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const point of points) {
    least = Math.min(least, point[axis]);
    most = Math.max(most, point[axis]);
  }
  return [least, most];
}

function isInSight({ x, y }: Point, { width, height }: Stage): boolean {
  const reach = IN_SIGHT / 2;
  return Math.abs(x - width / 2) <= reach * width && Math.abs(y - height / 2) <= reach * height;
}

/**
 * What sigma divides sizes by. At fit and farther out nodes keep to the layout's proportions, so
 * that none overlap; nearer they grow with the root of the zoom, gently.
 */
export function sizeDivisor(ratio: number): number {
  return ratio < 1 ? Math.sqrt(ratio) : ratio;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
