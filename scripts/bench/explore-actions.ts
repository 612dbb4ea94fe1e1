import type { Page } from "@playwright/test";

/** Something one does while exploring, some times over. */
export interface Action {
  readonly name: string;
  /** The page's own measure of it. */
  readonly measure?: string;
  readonly run: (page: Page, keys: Keys) => Promise<void>;
}

/** Of the graph that is open. */
export interface Keys {
  readonly articles: readonly string[];
  readonly topics: readonly string[];
}

const show = (page: Page, view: object) =>
  page.evaluate((wanted) => window.coverline?.show(wanted), view);

/** Each leaves the view as it found it. */
export const ACTIONS: readonly Action[] = [
  { name: "nothing, for a second", run: (page) => page.waitForTimeout(1000) },
  {
    name: "type in search",
    run: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("police facial recognition", { delay: 60 });
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    },
  },
  { name: "hover across the network", run: hover },
  {
    name: "brush the window",
    measure: "coverline:window",
    run: async (page) => {
      const box = await page.locator(".overview").boundingBox();
      if (box === null) return;
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.3, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.8, y, { steps: 40 });
      await page.mouse.up();
      await show(page, { window: null });
    },
  },
  {
    name: "play for five seconds",
    measure: "coverline:window",
    run: async (page) => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press(" ");
      await page.waitForTimeout(5000);
      await page.keyboard.press(" ");
      await show(page, { head: null });
    },
  },
  {
    name: "filter by topics, one after the other",
    measure: "coverline:filter",
    run: async (page, keys) => {
      const { filters } = (await page.evaluate(() => window.coverline?.state())) ?? {};
      for (const topic of keys.topics.slice(0, 6)) {
        await show(page, { filters: { ...filters, topic: [topic] } });
      }
      await show(page, { filters });
    },
  },
  ...(["providers", "stories", "articles"] as const).map((network) => ({
    name: `change to the network of ${network}`,
    run: (page: Page) => show(page, { network }).then(() => undefined),
  })),
  ...(["time", "story", "circle", "forces"] as const).map((layout) => ({
    name: `change the layout: ${layout}`,
    run: (page: Page) => show(page, { layout }).then(() => undefined),
  })),
  ...(["rank", "quality", "links"] as const).map((size) => ({
    name: `size by ${size}`,
    run: (page: Page) => show(page, { size }).then(() => undefined),
  })),
  ...(["community", "lag", "story"] as const).map((colour) => ({
    name: `colour by ${colour}`,
    run: (page: Page) => show(page, { colour }).then(() => undefined),
  })),
  {
    name: "two steps around, dimmed and kept",
    run: async (page, keys) => {
      const around = { of: keys.articles.slice(0, 1), steps: 2, keep: false };
      await show(page, { around });
      await show(page, { around: { ...around, keep: true } });
      await show(page, { around: null });
    },
  },
  {
    name: "open the table, sort it, close it",
    run: async (page) => {
      await show(page, {
        table: {
          tab: "articles",
          sort: "time",
          descending: false,
          columns: ["title", "provider", "time"],
        },
      });
      await show(page, {
        table: {
          tab: "articles",
          sort: "title",
          descending: true,
          columns: ["title", "provider", "time"],
        },
      });
      await show(page, { table: null });
    },
  },
];

async function hover(page: Page): Promise<void> {
  const box = await page.locator(".network-stage").boundingBox();
  if (box === null) return;
  for (let step = 0; step <= 40; step++) {
    const angle = (step / 40) * 2 * Math.PI;
    const x = box.x + box.width * (0.5 + 0.25 * Math.cos(angle));
    await page.mouse.move(x, box.y + box.height * (0.5 + 0.25 * Math.sin(angle)));
  }
  await page.mouse.move(box.x + 2, box.y + 2);
}
