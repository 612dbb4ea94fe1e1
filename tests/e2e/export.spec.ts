import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { parse as parseCsv } from "csv-parse/sync";
import Graphology from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { PNG } from "pngjs";
import { parseCoverageGraph } from "../../src/graph/graph-file.ts";
import { expect, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

interface Saved {
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
}

/** Opens the dialog by its key, and waits until it knows what is in view. */
async function openExport(page: Page) {
  await page.locator("body").press("e");
  const dialog = page.getByRole("dialog", { name: "Export what is in view" });
  await expect(dialog.getByText("Each file says what it holds")).toBeVisible();
  return dialog;
}

async function save(page: Page, press: () => Promise<void>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const file = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), file, bytes: readFileSync(file) };
}

/** @param choices values of what is to be chosen. */
async function saveAs(page: Page, ...choices: readonly string[]): Promise<Saved> {
  for (const choice of choices) await page.locator(`input[value="${choice}"]`).check();
  return save(page, () => page.getByRole("button", { name: "Save" }).click());
}

/** How many pixels of a picture are not of its paper, which is in its upper left corner. */
function drawnPixels({ data }: PNG): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const off = [0, 1, 2].map((channel) =>
      Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)),
    );
    if (Math.max(...off) > 24) count += 1;
  }
  return count;
}

test("a picture is saved by keys alone, and is the one on the screen", async ({ page, app }) => {
  await test.step("opens by a key and saves by Enter, and gives the focus back", async () => {
    await app.open();
    await page.getByRole("button", { name: "Fit all in view" }).focus();
    const dialog = await openExport(page);
    await expect(dialog.getByText("43 articles, 37 providers, 3 topics, 4 stories.")).toBeVisible();
    await expect(page.getByRole("radio", { name: "PNG for slides" })).toBeFocused();
    const { name } = await save(page, () => page.keyboard.press("Enter"));
    expect(name).toBe("police-face-recognition-network-and-timeline-2x.png");
    await expect(dialog.getByRole("status")).toHaveText(`Saved ${name}.`);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Fit all in view" })).toBeFocused();
  });

  await test.step("the picture of the network is the one on the screen", async () => {
    await app.open("#");
    const screen = PNG.sync.read(await page.screenshot());
    const box = await page.locator(".network-host").boundingBox();
    await openExport(page);
    const picture = PNG.sync.read((await saveAs(page, "png", "network", "1")).bytes);
    const [left, top] = [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)];
    const seen = new PNG({ width: picture.width, height: picture.height });
    PNG.bitblt(screen, seen, left, top, picture.width, picture.height);
    let different = 0;
    for (let at = 0; at < picture.data.length; at += 4) {
      const off = [0, 1, 2].map((i) =>
        Math.abs((picture.data[at + i] ?? 0) - (seen.data[at + i] ?? 0)),
      );
      if (Math.max(...off) > 60) different += 1;
    }
    // The zoom buttons, and how texts and edges are smoothed.
    expect(different / drawnPixels(picture)).toBeLessThan(0.08);
  });
});

test("network, timeline and both are the same picture as PNG and as SVG", async ({
  page,
  app,
  browser,
}) => {
  await app.open();
  await openExport(page);
  for (const [subject, marks] of [
    ["network", 83],
    ["timeline", 0],
    ["both", 83],
  ] as const) {
    await test.step(subject, async () => {
      const once = PNG.sync.read((await saveAs(page, "png", subject, "1")).bytes);
      const twice = await saveAs(page, "2");
      const large = PNG.sync.read(twice.bytes);
      expect([large.width, large.height]).toEqual([2 * once.width, 2 * once.height]);
      expect(twice.bytes.toString("utf8")).toContain("Filters: none");
      const { file, bytes } = await saveAs(page, "svg");
      const svg = bytes.toString("utf8");
      expect(svg.match(/<g class="(article|provider|topic)">/g)?.length ?? 0).toBe(marks);
      expect(svg).toContain("Filters: none");
      expect(svg).not.toMatch(/<script|<style|href|url\(/);

      const alone = await browser.newPage();
      const complaints: string[] = [];
      alone.on("console", (message) => complaints.push(message.text()));
      await alone.setViewportSize({ width: once.width, height: once.height });
      await alone.goto(pathToFileURL(file).href);
      const shown = PNG.sync.read(await alone.screenshot());
      await alone.close();
      expect(complaints).toEqual([]);
      // Other fonts stand in for the page's there.
      const [painted, rendered] = [drawnPixels(once), drawnPixels(shown)];
      expect(painted).toBeGreaterThan(5000);
      expect(rendered / painted).toBeGreaterThan(0.75);
      expect(rendered / painted).toBeLessThan(1.25);
    });
  }
});

test("each format for data holds the articles in view, and says so", async ({ page, app }) => {
  await app.open();
  const topic = await app.key("Computer Vision");
  const { filters } = await app.view();
  await app.show({ filters: { ...filters, topic: [topic] }, network: "providers" });
  const count = (await page.locator(".header-counts b").first().textContent()) ?? "";
  const dialog = await openExport(page);
  await expect(dialog.getByText(`${count} of 43 articles`)).toBeVisible();
  const articles = Number(count);
  expect(articles).toBeGreaterThan(0);
  expect(articles).toBeLessThan(43);
  const textOf = async (format: string) => {
    const { name, bytes } = await saveAs(page, format);
    expect(name).toContain(`-${count}-of-43-articles.`);
    const text = bytes.toString("utf8");
    expect(text).toContain("topic Computer Vision");
    return text;
  };
  const rows = (text: string) =>
    parseCsv(text, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows(await textOf("articles-csv"))).toHaveLength(articles);
  expect((await textOf("ris")).match(/^TY {2}- NEWS/gm)).toHaveLength(articles);
  const linked = await textOf("json-ld");
  expect(linked.match(/"NewsArticle"/g)).toHaveLength(articles);
  expect(() => JSON.parse(linked) as unknown).not.toThrow();
  const inGraph = (graph: { filterNodes: Graphology["filterNodes"] }) =>
    graph.filterNodes((_key, { kind }) => kind === "article").length;
  expect(inGraph(parseGexf(Graphology, await textOf("gexf")))).toBe(articles);
  expect(inGraph(parseGraphml(Graphology, await textOf("graphml")))).toBe(articles);
  const nodes = rows(await textOf("nodes-csv"));
  expect(nodes.filter(({ kind }) => kind === "article")).toHaveLength(articles);
  const published = rows(await textOf("edges-csv")).filter(({ kind }) => kind === "publishes");
  expect(published).toHaveLength(articles);
  const graph = parseCoverageGraph(await textOf("graph-json"));
  expect(graph.getAttribute("counts").articles).toBe(articles);
});

test("makes a smaller picture where the browser has no canvas that large", async ({
  page,
  app,
}) => {
  await page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement;
    const own = Reflect.get(prototype, "getContext") as (...wish: unknown[]) => unknown;
    Reflect.set(prototype, "getContext", function (this: HTMLCanvasElement, ...wish: unknown[]) {
      return this.width > 3000 ? null : Reflect.apply(own, this, wish);
    });
  });
  await app.open();
  const dialog = await openExport(page);
  const { name, bytes } = await saveAs(page, "network", "4");
  expect(name).toBe("police-face-recognition-network-3x.png");
  expect(PNG.sync.read(bytes).width).toBeLessThanOrEqual(3000);
  await expect(dialog.getByRole("status")).toContainText("can’t make a picture as large as 4×");
});

test("axe finds nothing in the dialog", async ({ page, app }) => {
  await app.open();
  await openExport(page);
  await page.getByText("Each file says what it holds").click();
  await expectNoViolations(page, "the dialog", "dialog.export");
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoViolations(page, "on a phone", "dialog.export");
});
