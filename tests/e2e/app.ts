import { test as base, expect, type Page } from "@playwright/test";
import type { View } from "../../src/state/view/view.ts";

declare global {
  interface Window {
    violations?: string[];
  }
}

/** What a test does with the app beyond what a page can do: open a view, read it, find a node. */
export interface App {
  /**
   * Opens the page with a hash, and waits until the network is on the screen. A page that is open
   * stays and shows the view of the hash, `#` the plain one; without a hash it is loaded anew.
   */
  open(hash?: string): Promise<void>;
  view(): Promise<View>;
  show(view: Partial<View>): Promise<void>;
  /** Page coordinates of a node; null when it isn't drawn. */
  locate(key: string): Promise<{ x: number; y: number } | null>;
  /** The key of the article with this headline, of the provider or topic with this name. */
  key(label: string): Promise<string>;
}

export interface GraphFile {
  attributes: {
    title: string;
    timeZone: string | null;
    counts: Record<string, number>;
    stories: { key: string; label: string; firsts: string[] }[];
    networks: Record<"providers" | "stories", Record<string, [number, number]>>;
  };
  nodes: { key: string; attributes: Record<string, unknown> & { kind: string; label: string } }[];
  edges: { key: string; source: string; target: string; attributes: { kind: string } }[];
}

/**
 * Every test watches the policy: no violation of the Content-Security-Policy, no request to another
 * origin, no error in the console that the test doesn't expect.
 */
export const test = base.extend<{ app: App; watched: void; expectedErrors: RegExp }>({
  expectedErrors: [/^$/, { option: true }],

  watched: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? "").origin;
      page.context().on("request", (request) => {
        const url = new URL(request.url());
        const isLocal = url.protocol === "data:" || url.protocol === "blob:";
        if (!isLocal && url.origin !== origin) faults.push(`a request to ${request.url()}`);
      });
      page.on("pageerror", (error) => faults.push(`an error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" && !expectedErrors.test(message.text())) {
          faults.push(`in the console: ${message.text()}`);
        }
      });
      await page.addInitScript(() => {
        window.violations = [];
        addEventListener("securitypolicyviolation", (event) => {
          window.violations?.push(
            `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
          );
        });
      });
      await use();
      const violations = page.isClosed() ? [] : await page.evaluate(() => window.violations ?? []);
      expect([...faults, ...violations]).toEqual([]);
    },
    { auto: true },
  ],

  app: async ({ page }, use) => {
    await use(appOn(page));
  },
});

export { expect };

export function appOn(page: Page): App {
  return {
    open: async (hash = "") => {
      await page.goto(`./${hash}`);
      await drawn(page);
    },
    view: () => page.evaluate(() => window.coverline!.state()),
    show: (view) => page.evaluate((wanted) => window.coverline!.show(wanted), view),
    locate: (key) => page.evaluate((wanted) => window.coverline!.locate(wanted), key),
    key: async (label) => {
      const { nodes } = await graphFile(page);
      const node = nodes.find(({ attributes }) => attributes.label === label);
      if (node === undefined) throw new Error(`the graph has no “${label}”`);
      return node.key;
    },
  };
}

/** Waits until the network has drawn its first frame. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName("coverline:first-frame").length > 0,
  );
  await page.evaluate(() => window.coverline!.show({}));
}

/** The graph.json that the page was served, or will be once it is opened. */
export async function graphFile(page: Page): Promise<GraphFile> {
  const isOpen = page.url() !== "about:blank";
  const response = await page.request.get(
    isOpen ? new URL("graph.json", page.url()).href : "./graph.json",
  );
  return (await response.json()) as GraphFile;
}
