import type { Point } from "../../camera/camera-maths.ts";
import type { Room } from "../room.ts";

/** From one dot to the next, in radii, where there is room for it. */
const PITCH = 2.4;

/**
 * Places so many dots of a radius in columns from the left of a room, about its middle height; where
 * they have no room they stand closer, and never outside.
 *
 * Cost: O(n).
 */
export function placeInGrid(count: number, radius: number, room: Room): Point[] {
  const [width, height] = [room.right - room.left, room.top - room.bottom];
  const rows = Math.max(1, Math.floor(height / (PITCH * radius || height)));
  const columns = Math.ceil(count / rows);
  const across = Math.min(PITCH * radius, width / columns);
  const down = Math.min(PITCH * radius, height / rows);
  return Array.from({ length: count }, (_, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    const inColumn = Math.min(rows, count - column * rows);
    return {
      x: room.left + (column + 0.5) * across,
      y: (room.top + room.bottom) / 2 + ((inColumn - 1) / 2 - row) * down,
    };
  });
}
