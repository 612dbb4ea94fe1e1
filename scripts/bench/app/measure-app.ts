import type { Page } from "@playwright/test";
import { Meter, type Samples } from "./meter.ts";
import { dragged, framesAs, panned } from "./moving.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is asked for of a graph. */
export interface Keys {
  readonly articles: readonly string[];
  readonly topics: readonly string[];
}

/** Two words that many of the articles have. */
const TYPED = "police government";

const PLAYING = 3_000;

/** Does with the app what people do, and measures it. */
export async function measureApp(page: Page, keys: Keys): Promise<Samples> {
  const meter = await Meter.of(page);
  const samples: Samples = { ...(await meter.loading("coverline")), heap: await meter.heap() };
  await show(page, {});
  Object.assign(samples, framesAs("pan", await panned(meter, ".network-stage")));
  const { camera } = (await page.evaluate(() => window.coverline?.state())) ?? {};
  if (!camera) throw new Error("the network did not move");
  await show(page, { camera: null });
  samples["hover"] = await hovers(meter, keys);
  samples["filter"] = await filters(meter, keys);
  samples["key"] = await typing(meter);
  Object.assign(samples, await brushing(meter));
  Object.assign(samples, await playing(meter));
  samples["zoom"] = await zooming(page);
  return samples;
}

async function show(page: Page, view: object): Promise<void> {
  await page.evaluate((wanted) => window.coverline?.show(wanted), view);
}

async function hovers(meter: Meter, { articles }: Keys): Promise<number[]> {
  const { page } = meter;
  const points = await page.evaluate(
    (keys) => keys.flatMap((key) => window.coverline?.locate(key) ?? []),
    articles.slice(0, 200),
  );
  const box = await boxOf(page, ".network-stage");
  const inside = points.filter(
    ({ x, y }) =>
      x > box.x + 5 && x < box.x + box.width - 5 && y > box.y + 5 && y < box.y + box.height - 5,
  );
  const costs = await meter.costs((turn) =>
    page.evaluate(
      (point) => window.driver?.move(point, false),
      inside[turn % inside.length] ?? { x: 0, y: 0 },
    ),
  );
  await page.mouse.move(box.x + 2, box.y + 2);
  return costs;
}

async function filters(meter: Meter, { topics }: Keys): Promise<number[]> {
  const { page } = meter;
  const { filters } = (await page.evaluate(() => window.coverline?.state())) ?? {};
  const costs = await meter.costs((turn) => {
    const topic = turn % 2 === 0 ? [topics[turn % topics.length]] : [];
    return show(page, { filters: { ...filters, topic } });
  }, 12);
  await show(page, { filters });
  return costs;
}

async function typing(meter: Meter): Promise<number[]> {
  const { page } = meter;
  await meter.rest();
  await page.keyboard.press("/");
  const costs = await meter.costs((turn) =>
    turn % (TYPED.length + 1) === TYPED.length
      ? page.keyboard.press("ControlOrMeta+a")
      : page.keyboard.press(TYPED.charAt(turn % (TYPED.length + 1)).replace(" ", "Space")),
  );
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await meter.rest();
  return costs;
}

/** A window over the middle third, slid along the overview: a half per cent of the articles at either end. */
async function brushing(meter: Meter): Promise<Samples> {
  const { page } = meter;
  const box = await boxOf(page, ".overview-brush .overlay");
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + (2 * box.width) / 3, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  const brushed = await page.evaluate(() => window.coverline?.state().window);
  if (!brushed) throw new Error("the brush set no window");
  await meter.rest();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const pixels = 0.005 * box.width;
  // Along a sine of a sixth of a radian a frame, on average two thirds of its radius times that.
  await page.evaluate(() => performance.clearMeasures());
  const frames = await dragged(meter, middle, { x: pixels * 6 * 1.57, y: 0 });
  const own = await ownMeasures(page, "coverline:window");
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const alone = await meter.costs((turn) => {
    const x = middle.x + pixels * (Math.abs((turn % 40) - 20) - 10);
    return page.evaluate((point) => window.driver?.move(point, true), {
      x,
      y: middle.y,
    });
  });
  await page.mouse.up();
  await show(page, { window: null });
  const step = { step: [frames.cost], "step itself": own, "step alone": alone };
  return { ...framesAs("brush", frames), ...step };
}

async function playing(meter: Meter): Promise<Samples> {
  const { page } = meter;
  await meter.rest();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(" ");
  await page.waitForTimeout(700);
  await page.evaluate(() => performance.clearMeasures());
  const before = await meter.spent();
  const frames = await page.evaluate(
    (budget) => window.driver?.frames(() => undefined, 200, budget),
    PLAYING,
  );
  const spent = (await meter.spent()) - before;
  const own = await ownMeasures(page, "coverline:window");
  await page.keyboard.press(" ");
  await show(page, { head: null, window: null });
  if (frames === undefined || own.length === 0) throw new Error("it did not play");
  return { ...framesAs("play", frames), "play step": [spent / own.length], "play itself": own };
}

/** From a turn of the wheel over the lanes until the picture stands again. */
async function zooming(page: Page): Promise<number[]> {
  const box = await boxOf(page, "[data-navigation]");
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
  await page.mouse.move(point.x, point.y);
  const took: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    const cost = await page.evaluate(
      async ({ x, y, deltaY }) => {
        const began = performance.now();
        const place = document.elementFromPoint(x, y);
        const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, deltaY };
        place?.dispatchEvent(new WheelEvent("wheel", { ...init, ctrlKey: true }));
        await window.coverline?.show({});
        await window.driver?.twoFrames();
        window.driver?.drain();
        return performance.now() - began;
      },
      { ...point, deltaY: turn < 4 ? -60 : 60 },
    );
    if (turn > 0) took.push(cost);
    await page.waitForTimeout(300);
  }
  await show(page, { window: null });
  return took;
}

function ownMeasures(page: Page, name: string): Promise<number[]> {
  return page.evaluate(
    (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    name,
  );
}

export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  return box;
}
