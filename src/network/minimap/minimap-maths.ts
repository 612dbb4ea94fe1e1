import { type Extent, fromStage, type Point, type Stage, toStage } from "../camera/camera-maths.ts";
import type { Camera } from "../../state/view/view.ts";

/** Of the small map, in CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Air around the layout within the map, in pixels. */
const AIR = 6;

/** From this zoom on there is something to be seen that the stage doesn't show. */
const SHOWN_FROM = 0.75;

export function showsMinimap(camera: Camera): boolean {
  return camera.ratio < SHOWN_FROM;
}

/** The camera and stage by which the whole layout fits into the map. */
export function mapView({ x, y }: Extent, { width, height }: MapSize) {
  const unit = Math.min(
    (width - 2 * AIR) / (x[1] - x[0] || 1),
    (height - 2 * AIR) / (y[1] - y[0] || 1),
  );
  const camera: Camera = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2, ratio: 1 };
  return { camera, stage: { width, height, unit } };
}

/** What the stage shows, as a rectangle of the map in pixels. */
export function seenOnMap(camera: Camera, stage: Stage, map: ReturnType<typeof mapView>) {
  const half = {
    x: (stage.width * camera.ratio) / stage.unit / 2,
    y: (stage.height * camera.ratio) / stage.unit / 2,
  };
  const upperLeft = { x: camera.x - half.x, y: camera.y + half.y };
  const { x, y } = toStage(upperLeft, map.camera, map.stage);
  return { x, y, width: 2 * half.x * map.stage.unit, height: 2 * half.y * map.stage.unit };
}

/** The place of the layout at a point of the map. */
export function placeOnMap(point: Point, { camera, stage }: ReturnType<typeof mapView>): Point {
  return fromStage(point, camera, stage);
}
