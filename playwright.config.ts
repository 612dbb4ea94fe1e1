import { defineConfig } from "@playwright/test";
import { findBrowser, launchOptions } from "./scripts/browser/find.ts";

const port = 4319;

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
    launchOptions: launchOptions(await findBrowser()),
    trace: "retain-on-failure",
  },
  webServer: {
    command: `npm run build && npx vite preview --host 127.0.0.1 --port ${port} --strictPort --base /some/deep/path/`,
    url: `http://127.0.0.1:${port}/some/deep/path/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
