import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { parseCoverageGraph } from "../src/graph/graph-file.ts";
import { findBrowser, launchOptions } from "./browser/find.ts";

/**
 * Makes the README's picture from the app itself: the built page over seeds/, in light and in dark,
 * with one article selected and a window set.
 */
const configFile = fileURLToPath(new URL("../vite.config.ts", import.meta.url));
const VIEW = "from=2020-06-10T22:00Z&to=2020-06-14T04:00Z&zone=America/New_York";
const SELECTED = "Amazon bans police use of its face recognition technology for a year";

await build({ configFile, logLevel: "warn" });
const graph = parseCoverageGraph(
  readFileSync(new URL("../public/graph.json", import.meta.url), "utf8"),
);
const selected = graph.findNode((_key, { label }) => label === SELECTED);
if (selected === undefined) throw new Error(`seeds/ has no article “${SELECTED}”`);
const server = await preview({ configFile, preview: { host: "127.0.0.1", port: 0 } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error("the preview has no address");
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const theme of ["light", "dark"]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}#${VIEW}&selection=${selected}&theme=${theme}`);
    await page.waitForFunction(
      () => performance.getEntriesByName("coverline:first-frame").length > 0,
    );
    await page.evaluate(() => window.coverline?.show({}));
    await page.screenshot({ path: `docs/picture-${theme}.png` });
    process.stdout.write(`docs/picture-${theme}.png\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
