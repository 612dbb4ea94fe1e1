import type { CDPSession, Page } from "@playwright/test";

/** Samples by line of the table; milliseconds but for `bytes` and `heap`, which are megabytes. */
export type Samples = Record<string, number[]>;

/** As many steps as are measured, but for those that take too long. */
const STEPS = 30;
const LEAST_STEPS = 3;
const BUDGET = 6_000;
const WARM_UP = 4;
const WARM_UP_BUDGET = 2_000;

/** Of a page that the driver was installed in: tells what the browser says it costs. */
export class Meter {
  readonly page: Page;
  readonly #session: CDPSession;
  /** Milliseconds that asking costs by itself. */
  #asking = 0;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const meter = new Meter(page, session);
    await meter.rest();
    const costs = await meter.costs(() => page.evaluate(() => undefined));
    meter.#asking = costs.toSorted((a, b) => a - b)[costs.length >> 1] ?? 0;
    return meter;
  }

  /**
   * Processor time of the page's own thread so far, in milliseconds: script, style, layout, paint. The
   * browser's ScriptDuration leaves out what runs after a promise, and counts what other programs take.
   */
  async spent(): Promise<number> {
    const { metrics } = await this.#session.send("Performance.getMetrics");
    const found = metrics.find(({ name }) => name === "ThreadTime");
    return 1000 * (found?.value ?? NaN);
  }

  /** Time of the page's thread for a step, with all that it sets off in the two frames after it; warmed up. */
  async costs(step: (turn: number) => Promise<unknown>, most = STEPS): Promise<number[]> {
    const once = async (turn: number) => {
      const before = await this.spent();
      await step(turn);
      await this.page.evaluate(() => window.driver?.twoFrames());
      return Math.max(0, (await this.spent()) - before - this.#asking);
    };
    let began = performance.now();
    let turn = 0;
    for (; turn < WARM_UP && performance.now() - began < WARM_UP_BUDGET; turn++) await once(turn);
    const costs: number[] = [];
    const isDue = () => costs.length >= LEAST_STEPS && performance.now() - began > BUDGET;
    for (began = performance.now(); costs.length < most && !isDue(); turn++)
      costs.push(await once(turn));
    return costs;
  }

  /** Waits until the page has nothing more to do by itself: half a second in which it hardly works. */
  async rest(): Promise<void> {
    for (let wait = 0; wait < 120; wait++) {
      const before = await this.spent();
      await this.page.waitForTimeout(500);
      if ((await this.spent()) - before < 25) return;
    }
  }

  /** What the page has loaded, and when it had drawn. */
  async loading(prefix: string): Promise<Samples> {
    const picture = await this.page.evaluate(() => window.driver?.picture);
    return this.page.evaluate(
      ([prefix, picture]) => {
        const entries = [
          ...performance.getEntriesByType("navigation"),
          ...performance.getEntriesByType("resource"),
        ] as PerformanceResourceTiming[];
        const at = (name: string) =>
          performance.getEntriesByName(`${prefix}:${name}`).map(({ startTime }) => startTime);
        return {
          bytes: [entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0) / 1e6],
          ready: at("graph-ready"),
          first: at("first-frame"),
          picture: [picture],
        };
      },
      [prefix, picture ?? NaN] as const,
    );
  }

  /** Megabytes in use after a collection, those of typed arrays among them; workers are apart. */
  async heap(): Promise<number[]> {
    await this.#session.send("HeapProfiler.collectGarbage");
    const usage = (await this.#session.send("Runtime.getHeapUsage")) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return [(usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6];
  }
}
