import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import type { Browser } from "./browser.ts";
import { bundledBrowser } from "./bundled.ts";

/** WebGL2 in software where there is no GPU, and no connections of the browser's own. */
const BROWSER_ARGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--no-first-run",
];

const SYSTEM_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The first browser that draws WebGL2: the one that CHROMIUM_PATH names, else the bundled one, else
 * Playwright's own, else the system's.
 *
 * @throws {Error} when the named one doesn't draw, or none does: what was tried, and what to install.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  const tried: string[] = [];
  for (const candidate of named === undefined ? candidates() : [plain("CHROMIUM_PATH", named)]) {
    try {
      const browser = await candidate();
      const fault = await probe(browser);
      if (fault === null) return browser;
      tried.push(`${browser.name} (${browser.executablePath}): ${fault}`);
    } catch (error) {
      tried.push(firstLine(error));
    }
  }
  throw new Error(
    `No browser that draws WebGL2 was found:\n${tried.map((line) => `  ${line}`).join("\n")}\n` +
      "Install one (`apt-get install chromium`, or `npx playwright install chromium`), " +
      "or set CHROMIUM_PATH to one.",
  );
}

function candidates(): (() => Promise<Browser>)[] {
  const system = SYSTEM_PATHS.filter((path) => existsSync(path));
  return [
    bundledBrowser,
    plain("Playwright's own Chromium", chromium.executablePath()),
    ...system.map((path) => plain("the system's Chromium", path)),
  ];
}

function plain(name: string, executablePath: string): () => Promise<Browser> {
  return async () => {
    if (!existsSync(executablePath)) throw new Error(`${name}: there is no ${executablePath}`);
    return { name, executablePath, env: {} };
  };
}

/** Null when it draws; else what went wrong, in one line. */
async function probe(candidate: Browser): Promise<string | null> {
  try {
    const browser = await chromium.launch(launchOptions(candidate));
    try {
      const page = await browser.newPage();
      const draws = await page.evaluate(
        () => document.createElement("canvas").getContext("webgl2") !== null,
      );
      return draws ? null : "it runs, but draws no WebGL2";
    } finally {
      await browser.close();
    }
  } catch (error) {
    return firstLine(error);
  }
}

/** What Playwright's `launch` takes to start a browser. */
export function launchOptions({ executablePath, env }: Browser) {
  return { executablePath, args: BROWSER_ARGS, env: { ...environment(), ...env } };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
