import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { findBrowser, launchOptions } from "../browser/find.ts";
import { staticSite, type StaticSite } from "./static-site.ts";

/** The app as it is built, served on this machine, and a browser to open it in. */
export interface BuiltApp {
  readonly url: string;
  readonly browser: Browser;
  /** Serves more beside it. */
  readonly mount: StaticSite["mount"];
  /** A page in a context of its own, on which the app has drawn its first frame and stands. */
  open(opening?: Opening): Promise<Page>;
  /** Ends browser and server, and removes what was built. */
  close(): Promise<void>;
}

interface Opening {
  /** Path of the graph.json that the page is served, with the columns beside it; otherwise that of the seeds. */
  readonly graph?: string;
  /** 1280 × 720 unless they say otherwise. */
  readonly context?: BrowserContextOptions;
  /** Runs in the page before any script of the app. */
  readonly watch?: () => void;
}

/** As long as the largest of graphs takes on a slow machine, in milliseconds. */
const OPENING = 600_000;

/** Builds the app, which takes seconds, and starts server and browser. Throws if there is no browser. */
export async function builtApp(): Promise<BuiltApp> {
  const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));
  const cache = fileURLToPath(new URL("../../node_modules/.cache/coverline", import.meta.url));
  mkdirSync(cache, { recursive: true });
  // A folder of its own, so that of two benchmarks neither empties the other's.
  const outDir = mkdtempSync(join(cache, "bench-"));
  await build({ configFile, logLevel: "silent", build: { outDir, emptyOutDir: true } });
  const site = await staticSite();
  const url = site.mount(outDir);
  const addresses = new Map<string, string>();
  // An address of its own for each, and no route: a browser that is told what to answer takes far longer.
  const addressOf = (graph: string) => {
    const columns = join(dirname(graph), "graph.columns");
    const files = { "graph.json": graph, ...(existsSync(columns) && { "graph.columns": columns }) };
    const known = addresses.get(graph) ?? site.mount(outDir, files);
    addresses.set(graph, known);
    return known;
  };
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  return {
    url,
    browser,
    mount: site.mount,
    async open({ graph, context, watch } = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, ...context });
      // tsx gives functions their names by a helper that the page doesn't have.
      await page.addInitScript({ content: "globalThis.__name = (given) => given" });
      if (watch !== undefined) await page.addInitScript(watch);
      await page.goto(graph === undefined ? url : addressOf(graph));
      await firstFrame(page);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** Waits until the app has drawn its first frame since the page was loaded, and stands. */
async function firstFrame(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName("coverline:first-frame").length > 0,
    null,
    { timeout: OPENING },
  );
  await page.evaluate(() => window.coverline?.show({}));
}
