import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { benchGraph } from "./app/bench-graph.ts";
import { installDriver } from "./app/driver.ts";
import type { PageName } from "./app/lines.ts";
import { type Box, boxOf, type Keys, measureApp } from "./app/measure-app.ts";
import {
  measureNetwork,
  measureTimeline,
  NETWORKS,
  openBare,
  TIMELINES,
} from "./app/measure-bare.ts";
import type { Samples } from "./app/meter.ts";
import { type Measured, reportJson, reportText } from "./app/report.ts";
import { buildBarePages } from "./bare/bare-pages.ts";
import { builtApp } from "./built-app.ts";

const USAGE = `npm run bench:app [-- SIZE… | GRAPH.json…] [--runs N] [--json]

Opens the built app in the bundled browser on invented graphs of so many articles (1000, 10000, 50000
and 100000 unless you say otherwise) or on graph.json files, and prints what it loads, how long frames
take and what script costs, beside bare pages that show the same: sigma with its defaults, sigma with
thin edges and points, lines and points alone, dots on a canvas. All pages take turns, N times (3).`;

const { graphs, runs, json } = readCommand(process.argv.slice(2));
const app = await builtApp();
const bare = await buildBarePages();
try {
  const all: Measured[] = [];
  for (const graph of graphs) {
    const measured = await measure(graph);
    all.push(measured);
    if (!json) process.stdout.write(`${reportText(measured)}\n\n\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(reportJson(all), null, 1)}\n`);
} finally {
  await app.close();
  bare.remove();
}

function readCommand(args: readonly string[]) {
  const at = args.indexOf("--runs");
  const runs = at === -1 ? 3 : Number(args[at + 1]);
  const own = at === -1 ? args : args.toSpliced(at, 2);
  const graphs = own.filter((word) => word !== "--json");
  if (!Number.isInteger(runs) || runs < 1 || !graphs.every(isGraph)) {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
  const sizes = ["1000", "10000", "50000", "100000"];
  return { graphs: graphs.length > 0 ? graphs : sizes, runs, json: args.includes("--json") };
}

/** A size, or a file. */
function isGraph(word: string): boolean {
  return /^[1-9]\d*$/.test(word) || existsSync(word);
}

async function measure(asked: string): Promise<Measured> {
  process.stderr.write(`${asked}…\n`);
  const graph = existsSync(asked) ? asked : await benchGraph(Number(asked));
  const { keys, ...counts } = readGraph(graph);
  const pages: Record<string, Samples> = {};
  const add = (page: PageName, samples: Samples) => {
    const before = (pages[page] ??= {});
    for (const [line, values] of Object.entries(samples))
      before[line] = [...(before[line] ?? []), ...values];
  };
  const address = app.mount(bare.folder, { "graph.json": graph });
  for (let run = 1; run <= runs; run++) {
    const rooms = await timed(`app, run ${run}`, () => runApp(graph, keys, add));
    if (rooms === undefined) continue;
    for (const [name, file] of Object.entries(NETWORKS))
      await timed(name, () =>
        runBare(`${address}${file}`, rooms.stage, measureNetwork, (found) =>
          add(name as PageName, found),
        ),
      );
    for (const [name, file] of Object.entries(TIMELINES)) {
      const dots = `${address}${file}&dots=${counts.articles}`;
      await timed(name, () =>
        runBare(dots, rooms.plot, measureTimeline, (found) => add(name as PageName, found)),
      );
    }
  }
  return { graph: asked, ...counts, pages };
}

/** A page that breaks is told of, and the others go on. */
async function timed<T>(what: string, run: () => Promise<T>): Promise<T | undefined> {
  const began = performance.now();
  try {
    return await run();
  } catch (error) {
    process.stderr.write(`${what}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  } finally {
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write(`  ${what} ${seconds.toFixed(0)} s\n`);
  }
}

/** The rooms that the app gives to network and timeline: as large are the bare pages'. */
async function runApp(graph: string, keys: Keys, add: (page: PageName, found: Samples) => void) {
  const page = await app.open({ graph, watch: installDriver });
  try {
    const stage = await boxOf(page, ".network-stage");
    const plot = await boxOf(page, "[data-navigation]");
    add("app", await measureApp(page, keys));
    return { stage, plot };
  } finally {
    await page.close();
  }
}

async function runBare(
  address: string,
  room: Box,
  measure: (page: Page) => Promise<Samples>,
  add: (found: Samples) => void,
): Promise<void> {
  const page = await app.browser.newPage({ viewport: { width: 1280, height: 720 } });
  try {
    await openBare(page, address, room);
    add(await measure(page));
  } finally {
    await page.close();
  }
}

function readGraph(file: string) {
  const { nodes, edges } = JSON.parse(readFileSync(file, "utf8")) as {
    nodes: { key: string; attributes: { kind: string } }[];
    edges: unknown[];
  };
  const ofKind = (kind: string) =>
    nodes.filter(({ attributes }) => attributes.kind === kind).map(({ key }) => key);
  const keys: Keys = { articles: ofKind("article"), topics: ofKind("topic") };
  return { keys, articles: keys.articles.length, nodes: nodes.length, edges: edges.length };
}
