import type { Point } from "../../camera/camera-maths.ts";

const ROW = Math.sqrt(3) / 2;

/**
 * So many places on a grid of equilateral triangles with sides of 1, from the middle outwards, as
 * close together as equal discs can be; of as far ones those on the right first, then
 * counterclockwise. Fewer are always a beginning of more.
 *
 * Cost: O(n log n).
 */
export function hexagonPlaces(count: number): Point[] {
  // A disc of this radius holds so many cells of ROW, and a margin for its ragged edge.
  const reach = Math.ceil(Math.sqrt((count * ROW) / Math.PI)) + 1;
  const places: (Point & { readonly away: number; readonly turn: number })[] = [];
  for (let row = -Math.ceil(reach / ROW); row * ROW <= reach; row += 1) {
    const [shift, y] = [row % 2 === 0 ? 0 : 0.5, row * ROW];
    for (let column = -reach - 1; column <= reach; column += 1) {
      const x = column + shift;
      // In quarters of the grid's unit, distances are whole numbers, and ties are ties.
      const away = Math.round(4 * (x * x + y * y));
      if (away > 4 * reach * reach) continue;
      const angle = Math.atan2(y, x);
      places.push({ x, y, away, turn: angle < 0 ? angle + 2 * Math.PI : angle });
    }
  }
  places.sort((a, b) => a.away - b.away || a.turn - b.turn);
  return places.slice(0, count).map(({ x, y }) => ({ x, y }));
}
