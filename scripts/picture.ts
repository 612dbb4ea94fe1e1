import { statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { parseCoverageGraph } from "../src/graph/graph-file.ts";
import { findBrowser, launchOptions } from "./browser/find.ts";
import { buildGraphFile } from "./graph/build.ts";
import { CORPUS_SHOTS, SEEDS_SHOTS, type Shot } from "./picture/shots.ts";

/**
 * Makes the pictures of README.md and docs/worked-example.md from the app itself, built over seeds/:
 * `npm run picture`. With a folder, `npm run picture -- FOLDER`, also those of the worked example's
 * other corpus, which that folder holds.
 */
const PROJECT = path.resolve(import.meta.dirname, "..");
const configFile = path.join(PROJECT, "vite.config.ts");

const [folder, ...more] = process.argv.slice(2);
const isFolder = folder === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory();
if (isFolder !== true || more.length > 0) throw new Error("npm run picture -- [FOLDER]");

const scratch = await mkdtemp(path.join(tmpdir(), "coverline-picture-"));
const site = path.join(scratch, "site");
try {
  await build({ configFile, logLevel: "warn", build: { outDir: site, emptyOutDir: true } });
  await takeAll(SEEDS_SHOTS, path.join(site, "graph.json"));
  if (folder !== undefined) {
    const { out } = await buildGraphFile({ folder, out: path.join(scratch, "corpus.json") });
    await takeAll(CORPUS_SHOTS, out);
  }
} finally {
  await rm(scratch, { recursive: true });
}

/** @throws {Error} when a shot is of something that the graph hasn't. */
async function takeAll(shots: readonly Shot[], graphFile: string): Promise<void> {
  const json = await readFile(graphFile, "utf8");
  const graph = parseCoverageGraph(json);
  const server = await preview({
    configFile,
    build: { outDir: site },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error("the preview has no address");
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    await context.route("**/graph.json*", (route) =>
      route.fulfill({ body: json, contentType: "application/json" }),
    );
    for (const { file, hash } of shots) {
      const page = await context.newPage();
      await page.goto(`${address}#${hash(graph)}`);
      await page.waitForFunction(
        () => performance.getEntriesByName("coverline:first-frame").length > 0,
      );
      await page.evaluate(() => window.coverline?.show({}));
      await page.screenshot({ path: path.join(PROJECT, "docs", file) });
      await page.close();
      process.stdout.write(`docs/${file}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
