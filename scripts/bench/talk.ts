import type { CDPSession, Page } from "@playwright/test";
import { builtApp } from "./built-app.ts";
import { formatTable } from "./table.ts";

const USAGE = `npm run bench:talk [-- CHANGES]

Gives the seeds' talk in the bundled browser, to and fro, for so many scene changes (1,000 if none are
named), and prints after every tenth of them, garbage collected: heap, listeners, nodes of documents, and the
time that a change took until it stood. Motion is reduced, so that each change is whole.`;

const changes = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(changes) || changes < 10) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const app = await builtApp();
try {
  const page = await app.open({ context: { reducedMotion: "reduce" } });
  process.stdout.write(`${await give(page)}\n`);
} finally {
  await app.close();
}

async function give(page: Page): Promise<string> {
  const answer = await page.request.get(new URL("talks.json", app.url).href);
  const [given] = (await answer.json()) as { talk: { id: string } }[];
  if (given === undefined) throw new Error("the seeds have no talk");
  await page.goto(`${app.url}#talk=${given.talk.id}`);
  await page.reload();
  await page.waitForSelector(".page[data-stage]");
  const session = await page.context().newCDPSession(page);
  const rows = [["after", "heap, MB", "listeners", "nodes", "a change, ms"]];
  // All scenes once, so that what is made for the first time is made.
  for (let change = 0; change < 40; change++) await page.keyboard.press("PageDown");
  rows.push(await rowOf(session, 0, 0));
  let direction = "Home";
  for (let tenth = 1; tenth <= 10; tenth++) {
    const start = performance.now();
    for (let change = 0; change < changes / 10; change++) {
      // At either end a click changes nothing.
      direction = change % 10 === 0 ? "Home" : "PageDown";
      await page.keyboard.press(direction);
      await page.evaluate(() => window.coverline?.show({}));
    }
    const each = (performance.now() - start) / (changes / 10);
    rows.push(await rowOf(session, (tenth * changes) / 10, each));
  }
  return formatTable(rows);
}

async function rowOf(session: CDPSession, after: number, each: number): Promise<string[]> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return [
    `${after}`,
    (of("JSHeapUsedSize") / 1e6).toFixed(1),
    `${of("JSEventListeners")}`,
    `${of("Nodes")}`,
    each.toFixed(0),
  ];
}
