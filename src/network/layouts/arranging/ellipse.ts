import { bisectLeft } from "d3";
import type { Point } from "../../camera/camera-maths.ts";

/** Corners of the polygon by which lengths are measured: it is shorter by some 0.1 per mille. */
const CORNERS = 128;

/**
 * A closed line round a middle, walked clockwise from its top. Places on it are lengths, so that
 * what stands at even lengths stands evenly.
 */
export class Ellipse {
  readonly middle: Point;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** All round. */
  readonly length: number;
  /** How far it is to each corner. */
  readonly #lengths: Float64Array;

  /** Cost: constant. */
  constructor(middle: Point, halfWidth: number, halfHeight: number) {
    this.middle = middle;
    this.halfWidth = halfWidth;
    this.halfHeight = halfHeight;
    this.#lengths = new Float64Array(CORNERS + 1);
    let [x, y] = [0, halfHeight];
    for (let corner = 1; corner <= CORNERS; corner += 1) {
      const turn = (2 * Math.PI * corner) / CORNERS;
      const [nextX, nextY] = [halfWidth * Math.sin(turn), halfHeight * Math.cos(turn)];
      const way = Math.sqrt((nextX - x) ** 2 + (nextY - y) ** 2);
      this.#lengths[corner] = (this.#lengths[corner - 1] ?? 0) + way;
      [x, y] = [nextX, nextY];
    }
    this.length = this.#lengths[CORNERS] ?? 0;
  }

  /**
   * The point at a length, or straight out from there by `outwards`. Parallels of an ellipse are
   * longer than it, so that what is apart on it is apart on them.
   */
  at(length: number, outwards = 0): Point {
    const turn = this.#turnAt(length);
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
    const normal = Math.sqrt((sin * this.halfHeight) ** 2 + (cos * this.halfWidth) ** 2) || 1;
    return {
      x: this.middle.x + sin * (this.halfWidth + (outwards * this.halfHeight) / normal),
      y: this.middle.y + cos * (this.halfHeight + (outwards * this.halfWidth) / normal),
    };
  }

  /** The length at which a point lies, as seen from the middle; the top for the middle itself. */
  towards({ x, y }: Point): number {
    const across = (x - this.middle.x) * this.halfHeight;
    const turn = Math.atan2(across, (y - this.middle.y) * this.halfWidth) / (2 * Math.PI);
    const corners = (turn < 0 ? turn + 1 : turn) * CORNERS;
    const before = Math.min(Math.floor(corners), CORNERS - 1);
    const [from, to] = [this.#lengths[before] ?? 0, this.#lengths[before + 1] ?? 0];
    return Math.min(from + (to - from) * (corners - before), this.length * (1 - 1e-12));
  }

  #turnAt(length: number): number {
    const after = Math.min(Math.max(bisectLeft(this.#lengths, length), 1), CORNERS);
    const [from, to] = [this.#lengths[after - 1] ?? 0, this.#lengths[after] ?? 0];
    const share = to > from ? (length - from) / (to - from) : 0;
    return (2 * Math.PI * (after - 1 + share)) / CORNERS;
  }
}
