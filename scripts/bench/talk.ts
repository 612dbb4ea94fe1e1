import type { CDPSession, Page } from "@playwright/test";
import { builtApp } from "./built-app.ts";
import { heapOf } from "./heap.ts";
import { formatTable } from "./table.ts";

const USAGE = `npm run bench:talk [-- CHANGES]

Gives the seeds' talk in the bundled browser, to and fro, with the speaker's window open, for so many scene
changes (1,000 if none are named), and prints after every tenth of them what both windows hold, garbage
collected: kilobytes of the scripts' objects, of what the browser keeps for the page and of compiled code,
listeners, nodes of documents, and the time that a change took until it stood. Motion is reduced, so that
each change is whole. Objects, listeners and nodes are to be flat. Code grows until the browser has compiled
all that is used often. What the browser keeps grows to 500 measures of each name, and by its own entries of
slow keys and shifted layouts (Event Timing), a few hundred bytes a slow change, which no page can clear.`;

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
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.waitForSelector(".speaker-picture svg");
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const rows = [
    ["after", "objects", "browser's", "code", "all, kB", "listeners", "nodes", "a change, ms"],
  ];
  // All scenes once, so that what is made for the first time is made.
  for (let change = 0; change < 40; change++) await page.keyboard.press("PageDown");
  rows.push(await rowOf(session, 0, 0));
  for (let tenth = 1; tenth <= 10; tenth++) {
    const start = performance.now();
    for (let change = 0; change < changes / 10; change++) {
      // At either end a click changes nothing.
      await page.keyboard.press(change % 10 === 0 ? "Home" : "PageDown");
      await page.evaluate(() => window.coverline?.show({}));
    }
    const each = (performance.now() - start) / (changes / 10);
    rows.push(await rowOf(session, (tenth * changes) / 10, each));
  }
  return formatTable(rows);
}

async function rowOf(session: CDPSession, after: number, each: number): Promise<string[]> {
  const { objects, browser, code } = await heapOf(session);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const kilobytes = [objects, browser, code, objects + browser + code];
  return [
    `${after}`,
    ...kilobytes.map((bytes) => (bytes / 1000).toFixed(0)),
    `${of("JSEventListeners")}`,
    `${of("Nodes")}`,
    each.toFixed(0),
  ];
}
