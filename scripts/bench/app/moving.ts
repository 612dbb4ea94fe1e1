import type { Frames, Point } from "./driver.ts";
import type { Meter, Samples } from "./meter.ts";

/** As many frames as a moving picture is measured over, and for how many milliseconds. */
const MOVING = { most: 60, budget: 4_000 } as const;
const WARM_UP = { most: 5, budget: 1_000 } as const;

/** What moved for some frames, one step each. */
export interface Moved extends Frames {
  /** Time of the page's thread, by the number of frames. */
  readonly cost: number;
}

/** One step of a bare page before each frame. */
export function stepped(meter: Meter): Promise<Moved> {
  const frames = ({ most, budget }: { readonly most: number; readonly budget: number }) =>
    meter.page.evaluate(
      ({ most, budget }) =>
        window.driver?.frames((turn) => window.bare?.step?.(turn), most, budget),
      { most, budget },
    );
  return movedBy(meter, frames);
}

/** Presses the mouse on a point, moves it with each frame along an ellipse of these radii, and lets it go. */
export async function dragged(meter: Meter, from: Point, radii: Point): Promise<Moved> {
  const { page } = meter;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const frames = ({ most, budget }: { readonly most: number; readonly budget: number }) =>
    page.evaluate(
      ({ from, radii, most, budget }) => {
        const move = (turn: number) => {
          const [across, down] = [Math.sin(turn / 6), 1 - Math.cos(turn / 6)];
          window.driver?.move({ x: from.x + radii.x * across, y: from.y + radii.y * down }, true);
        };
        return window.driver?.frames(move, most, budget);
      },
      { from, radii, most, budget },
    );
  const moved = await movedBy(meter, frames);
  await page.mouse.up();
  return moved;
}

/** Drags the ground of a network about. */
export async function panned(meter: Meter, selector: string): Promise<Moved> {
  const box = await meter.page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to pan in ${selector}`);
  return dragged(meter, { x: box.x + 90, y: box.y + 70 }, { x: 50, y: 30 });
}

/** Under a line's name the frames' times, and under `… drawn` the time of one when all were read back. */
export function framesAs(name: string, { deltas, drawn }: Frames): Samples {
  return { [name]: [...deltas], [`${name} drawn`]: [drawn] };
}

async function movedBy(
  meter: Meter,
  frames: (size: typeof MOVING | typeof WARM_UP) => Promise<Frames | undefined>,
): Promise<Moved> {
  await frames(WARM_UP);
  const before = await meter.spent();
  const moved = await frames(MOVING);
  if (moved === undefined) throw new Error("the page has no driver");
  return { ...moved, cost: ((await meter.spent()) - before) / moved.deltas.length };
}
