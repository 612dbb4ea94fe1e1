import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { drawn } from "./app.ts";

/** A browser that has no network at all, and what went wrong in it. */
export interface Offline {
  readonly context: BrowserContext;
  /** Requests, errors, and violations of the policy; those of pages that are open still. */
  faults(): Promise<readonly string[]>;
  /** Opens a file, and waits until the network is on the screen. */
  open(file: string, search?: string): Promise<Page>;
}

export async function offlineBrowser(browser: Browser): Promise<Offline> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  const faults: string[] = [];
  await context.route(/^(https?|wss?):/, (route) => route.abort());
  context.on("request", (request) => {
    const isOwn = /^(data|blob):/.test(request.url()) || request.isNavigationRequest();
    if (!isOwn) faults.push(`a request to ${request.url()}`);
  });
  context.on("weberror", (error) => faults.push(`an error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`in the console: ${message.text()}`);
  });
  await context.addInitScript(() => {
    window.violations = [];
    addEventListener("securitypolicyviolation", (event) => {
      window.violations?.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    context,
    faults: async () => {
      const pages = context.pages().map((page) => page.evaluate(() => window.violations ?? []));
      return [...faults, ...(await Promise.all(pages)).flat()];
    },
    open: async (file, search = "") => {
      const page = await context.newPage();
      await page.goto(`${pathToFileURL(file).href}${search}`);
      await drawn(page);
      return page;
    },
  };
}
