import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { quantile } from "d3";
import { builtApp } from "./built-app.ts";
import { ACTIONS, type Action, type Keys } from "./explore-actions.ts";
import { formatTable } from "./table.ts";

const USAGE = `npm run bench:explore -- GRAPH.json…

Opens the built app on each graph.json in the bundled browser, does what one does while exploring, and
prints of each kind of action the longest task that the browser itself reports (Long Tasks: tasks
above 50 ms), the longest delay of an animation frame, and the script time of window and filter steps.
Beside it the same page with nothing done, for what the machine costs by itself.`;

/** What the browser's performance entries say of one kind of action, in milliseconds. */
interface Cost {
  readonly name: string;
  /** 0 when none was reported, which is below 50. */
  readonly longestTask: number;
  readonly tasks: number;
  readonly longestFrame: number;
  /** Of the page's own measures, where the action has one. */
  readonly script: readonly number[];
}

const graphs = process.argv.slice(2);
if (graphs.length === 0 || graphs.some((graph) => !existsSync(graph))) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const app = await builtApp();
try {
  for (const graph of graphs) process.stdout.write(`${graph}\n${report(await explore(graph))}\n\n`);
} finally {
  await app.close();
}

async function explore(graph: string): Promise<Cost[]> {
  const page = await app.open({ graph, watch });
  // The search index is made while the browser is idle: it must not count for what comes first.
  await page.waitForTimeout(3000);
  const { nodes } = JSON.parse(readFileSync(graph, "utf8")) as {
    nodes: { key: string; attributes: { kind: string } }[];
  };
  const ofKind = (kind: string) =>
    nodes.filter(({ attributes }) => attributes.kind === kind).map(({ key }) => key);
  const keys = { articles: ofKind("article"), topics: ofKind("topic") };
  const costs: Cost[] = [];
  for (const action of ACTIONS) costs.push(await costOf(page, keys, action));
  await page.close();
  return costs;
}

async function costOf(page: Page, keys: Keys, { name, measure, run }: Action): Promise<Cost> {
  // A median is of steps as they go on, not of the browser's compiling at the first of them.
  if (measure !== undefined) {
    await run(page, keys);
    await page.evaluate(() => window.coverline?.show({}));
  }
  await page.evaluate(() => window.coverlineBench?.reset());
  await run(page, keys);
  await page.evaluate(() => window.coverline?.show({}));
  const seen = await page.evaluate((entry) => window.coverlineBench?.read(entry), measure ?? "");
  if (seen === undefined) throw new Error("the page was not watched");
  return { name, ...seen };
}

declare global {
  interface Window {
    coverlineBench?: {
      reset: () => void;
      read: (measure: string) => Omit<Cost, "name">;
    };
  }
}

/** Runs in the page: collects what its performance entries say. */
function watch(): void {
  let tasks: number[] = [];
  let frames: number[] = [];
  let last = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: "longtask", buffered: true });
  const frame = (now: number) => {
    if (last > 0) frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.coverlineBench = {
    reset: () => {
      observer.takeRecords();
      [tasks, frames] = [[], []];
      performance.clearMeasures();
    },
    read: (measure) => {
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      return {
        longestTask: Math.max(0, ...tasks),
        tasks: tasks.length,
        longestFrame: Math.max(0, ...frames),
        script: performance.getEntriesByName(measure).map(({ duration }) => duration),
      };
    },
  };
}

function report(costs: readonly Cost[]): string {
  const head = [
    "action",
    "longest task",
    "tasks > 50 ms",
    "longest frame",
    "script (median, 95th percentile, worst)",
  ];
  const rows = costs.map(({ name, longestTask, tasks, longestFrame, script }) => [
    name,
    longestTask === 0 ? "< 50 ms" : `${longestTask.toFixed(0)} ms`,
    String(tasks),
    `${longestFrame.toFixed(0)} ms`,
    script.length === 0 ? "" : `${[0.5, 0.95, 1].map((share) => at(script, share)).join(", ")} ms`,
  ]);
  return formatTable([head, ...rows]);
}

/** The value below which a share of all lie. */
function at(values: readonly number[], share: number): string {
  return (quantile(values, share) ?? 0).toFixed(1);
}
