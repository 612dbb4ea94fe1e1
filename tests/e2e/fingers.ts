import type { Page } from "@playwright/test";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a finger comes down, and where it is lifted. */
type Stroke = readonly [from: Point, to: Point];

/** So many moves between the first and the last; a hand makes more. */
const MOVES = 8;

/** Fingers on the glass: touches of which the browser itself makes clicks, scrolls and pinches. */
export interface Fingers {
  /** One finger for each stroke, all at once. */
  drag(...strokes: readonly Stroke[]): Promise<void>;
  /** @param times one tap right after the other. */
  tap(point: Point, times?: number): Promise<void>;
}

export async function fingersOn(page: Page): Promise<Fingers> {
  const glass = await page.context().newCDPSession(page);
  type Kind = "touchStart" | "touchMove" | "touchEnd";
  const touch = (type: Kind, points: readonly Point[]) =>
    glass.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const drag = async (...strokes: readonly Stroke[]) => {
    const at = (share: number) => strokes.map(([from, to]) => between(from, to, share));
    await touch("touchStart", at(0));
    for (let move = 1; move <= MOVES; move += 1) await touch("touchMove", at(move / MOVES));
    await touch("touchEnd", []);
  };
  const tap = async (point: Point, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      await touch("touchStart", [point]);
      await touch("touchEnd", []);
    }
  };
  return { drag, tap };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}
