import { defineConfig } from "@playwright/test";
import type { Browser } from "./scripts/browser/browser.ts";
import { findBrowser, launchOptions } from "./scripts/browser/find.ts";

const port = Number(process.env["COVERLINE_TEST_PORT"] ?? 4319);

/** Found once: the workers, which read this file too, have it from their environment. */
const known = process.env["COVERLINE_TEST_BROWSER"];
const browser = known === undefined ? await findBrowser() : (JSON.parse(known) as Browser);
process.env["COVERLINE_TEST_BROWSER"] = JSON.stringify(browser);
const launch = launchOptions(browser);

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: "node_modules/.cache/coverline/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/some/deep/path/`,
    viewport: { width: 1440, height: 900 },
    // WebGL draws as ever; to put the page together by it, in software too, costs three times as much.
    launchOptions: { ...launch, args: [...launch.args, "--disable-gpu-compositing"] },
    // A trace films the page, which costs as much as the test where WebGL is drawn in software.
    trace: process.env["COVERLINE_TEST_TRACE"] === undefined ? "off" : "retain-on-failure",
    // Requests of a page that has one can't be answered by a test. Where it matters, it is allowed.
    serviceWorkers: "block",
    // What moves is awaited; motion itself is tested where a spec asks for it.
    contextOptions: { reducedMotion: "reduce" },
  },
  webServer: {
    command: `npm run build && npx vite preview --host 127.0.0.1 --port ${port} --strictPort --base /some/deep/path/`,
    url: `http://127.0.0.1:${port}/some/deep/path/`,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
