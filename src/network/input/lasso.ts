import { polygonContains } from "d3";
import { type Point, toStage } from "../camera/camera-maths.ts";
import { type NodeTable, placeOf } from "../scene/node-table.ts";
import type { Picture } from "./hit-test.ts";

/**
 * The marks whose middle lies within a line drawn round them, in the order of the table.
 *
 * @param line pixels of the stage; it closes itself.
 * Cost: O(n · k) for n nodes and k points of the line, at the end of a drag.
 */
export function marksWithin(
  line: readonly Point[],
  table: NodeTable,
  { camera, stage }: Pick<Picture, "camera" | "stage">,
  isThere: (key: string) => boolean,
): string[] {
  const polygon = line.map(({ x, y }): [number, number] => [x, y]);
  return table.keys.filter((key, row) => {
    if (!isThere(key)) return false;
    const { x, y } = toStage(placeOf(table, row), camera, stage);
    return polygonContains(polygon, [x, y]);
  });
}

/** Draws the line so far. Cost: its points. */
export function drawLasso(
  context: CanvasRenderingContext2D,
  line: readonly Point[],
  colour: string,
): void {
  if (line.length < 2) return;
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.globalAlpha = 0.08;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
}
