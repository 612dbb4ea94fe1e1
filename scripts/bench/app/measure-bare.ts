import type { Page } from "@playwright/test";
import type { Box } from "./measure-app.ts";
import { Meter, type Samples } from "./meter.ts";
import { installDriver } from "./driver.ts";
import { framesAs, panned, stepped } from "./moving.ts";

/** Pages that stand for what is usual. */
export const NETWORKS = {
  defaults: "sigma.html",
  lean: "sigma.html?lean",
  lines: "lines.html",
} as const;

export const TIMELINES = {
  redrawn: "dots.html?how=redrawn",
  readable: "dots.html?how=readable",
  layers: "dots.html?how=layers",
} as const;

/** As long as sigma takes with a large graph on a slow machine, in milliseconds. */
const OPENING = 600_000;

/** Opens a bare page as large as the stage of the app that it stands beside. */
export async function openBare(
  page: Page,
  address: string,
  { width, height }: Pick<Box, "width" | "height">,
): Promise<void> {
  await page.addInitScript({ content: "globalThis.__name = (given) => given" });
  await page.addInitScript(installDriver);
  const url = new URL(address);
  url.searchParams.set("width", String(Math.round(width)));
  url.searchParams.set("height", String(Math.round(height)));
  page.setDefaultTimeout(OPENING);
  await page.goto(url.href);
  await page.waitForFunction(() => window.bare !== undefined, null);
}

export async function measureNetwork(page: Page): Promise<Samples> {
  const meter = await Meter.of(page);
  const samples: Samples = { ...(await meter.loading("bare")), heap: await meter.heap() };
  Object.assign(samples, framesAs("pan", await panned(meter, "#stage")));
  if (!(await page.evaluate(() => window.bare?.step !== undefined))) return samples;
  samples["step"] = [(await stepped(meter)).cost];
  for (const [line, action] of [
    ["step alone", "step"],
    ["filter", "filter"],
    ["hover", "hover"],
  ] as const) {
    samples[line] = await meter.costs((turn) =>
      page.evaluate(([action, turn]) => window.bare?.[action]?.(turn), [action, turn] as const),
    );
  }
  return samples;
}

export async function measureTimeline(page: Page): Promise<Samples> {
  const { deltas, cost } = await stepped(await Meter.of(page));
  return { brush: [...deltas], step: [cost] };
}
