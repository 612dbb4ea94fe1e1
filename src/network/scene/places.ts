import type { Point } from "../camera/camera-maths.ts";

/**
 * Where nodes stand, by row, in framed coordinates: where they come from, where they go, and how far
 * they have got. The shaders have both ends and mix them; `x` and `y` are the same mix, for hits
 * and names.
 */
export class Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fromX: Float64Array;
  readonly fromY: Float64Array;
  readonly toX: Float64Array;
  readonly toY: Float64Array;
  #share = 1;

  constructor(length: number) {
    const column = () => new Float64Array(length);
    this.x = column();
    this.y = column();
    this.fromX = column();
    this.fromY = column();
    this.toX = column();
    this.toY = column();
  }

  /** How far they have got: 0 is where they come from, 1 where they go. */
  get share(): number {
    return this.#share;
  }

  /** Cost: O(n). */
  set share(share: number) {
    this.#share = share;
    for (let row = 0; row < this.x.length; row += 1) this.#mix(row);
  }

  /** Sets out for other places from where each stands now. Cost: O(n). */
  moveTo(target: (row: number) => Point): void {
    this.fromX.set(this.x);
    this.fromY.set(this.y);
    for (let row = 0; row < this.x.length; row += 1) {
      const { x, y } = target(row);
      this.toX[row] = x;
      this.toY[row] = y;
    }
    this.share = 0;
  }

  /** Whether each goes to its target, or stands there. Cost: O(n). */
  leadTo(target: (row: number) => Point): boolean {
    return this.x.every((_x, row) => {
      const { x, y } = target(row);
      return this.toX[row] === x && this.toY[row] === y;
    });
  }

  /** Puts one where it shall be, at once. */
  put(row: number, { x, y }: Point): void {
    this.fromX[row] = x;
    this.fromY[row] = y;
    this.toX[row] = x;
    this.toY[row] = y;
    this.#mix(row);
  }

  #mix(row: number): void {
    this.x[row] = mixed(this.fromX[row] ?? 0, this.toX[row] ?? 0, this.#share);
    this.y[row] = mixed(this.fromY[row] ?? 0, this.toY[row] ?? 0, this.#share);
  }
}

/** Exact at both ends. */
function mixed(from: number, to: number, share: number): number {
  return share === 1 ? to : from + (to - from) * share;
}
