import type { Page } from "@playwright/test";
import { type App, expect, graphFile, test } from "./app.ts";

const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });
const handle = (page: Page, end: "start" | "end") =>
  timeline(page).getByRole("slider", { name: `Window ${end}` });

/** What the graph itself says lies in the window: the truth to hold every view against. */
async function expected(page: Page, app: App) {
  const { window } = await app.view();
  const { nodes, edges } = await graphFile(page);
  const inside = (time: unknown) => {
    const at = Date.parse(String(time));
    return window === null || (at >= window.from && at <= window.to);
  };
  const isArticle = (node: (typeof nodes)[number]) => node.attributes.kind === "article";
  const articles = nodes.filter(
    (node) => isArticle(node) && inside(node.attributes["publishedAt"]),
  );
  const keys = new Set(articles.map(({ key }) => key));
  const ends = edges.flatMap(({ source, target, attributes }) => {
    if (attributes.kind === "publishes" && keys.has(target)) return [source];
    return attributes.kind === "about" && keys.has(source) ? [target] : [];
  });
  const shown = new Set([...keys, ...ends]);
  const hidden = nodes.filter(({ key }) => !shown.has(key)).map(({ key }) => key);
  return { articles: keys.size, shown: [...shown], hidden };
}

/** Drags the overview's brush over a part of its width, from 0 to 1. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const box = (await timeline(page).locator(".overview .overlay").boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, y, { steps: 8 });
  await page.mouse.up();
}

/** The keys of all articles in the lanes, as the arrow keys meet them; they stop at the last one. */
async function walkLanes(page: Page, most: number): Promise<string[]> {
  const lanes = timeline(page).getByRole("listbox");
  await lanes.focus();
  await page.keyboard.press("Home");
  const met = new Set<string>();
  for (let step = 0; step < most + 3; step++) {
    met.add((await lanes.getAttribute("aria-activedescendant"))!.replace("lanes-cursor-", ""));
    await page.keyboard.press("ArrowRight");
  }
  return [...met].toSorted();
}

test("a brush leaves only the articles inside the window, in network, lanes and counts", async ({
  page,
  app,
}) => {
  await app.open();
  const cameraBefore = (await app.view()).camera;
  const { shown: all } = await expected(page, app);
  const places = new Map<string, unknown>();
  for (const key of all) places.set(key, await app.locate(key));
  await brush(page, 0.15, 0.3);
  await expect.poll(async () => (await app.view()).window).not.toBeNull();
  const { articles, shown, hidden } = await expected(page, app);
  expect(articles).toBeGreaterThan(3);
  expect(articles).toBeLessThan(40);

  // The layout stays.
  for (const key of shown) expect(await app.locate(key)).toEqual(places.get(key));
  for (const key of hidden) expect(await app.locate(key)).toBeNull();
  expect(await walkLanes(page, articles)).toEqual(
    shown.filter((key) => key.startsWith("a-")).toSorted(),
  );
  await page.keyboard.press("Escape");
  await expect(timeline(page)).toContainText(`${articles} of 43 articles`);
  await expect(page.getByRole("banner")).toContainText(`${articles} of 43`);
  // The camera stays.
  expect((await app.view()).camera).toEqual(cameraBefore);

  await timeline(page)
    .getByRole("button", { name: /all time/i })
    .click();
  await expect.poll(async () => (await app.view()).window).toBeNull();
  await expect(page.getByRole("banner")).toContainText("43 articles by 37 providers on 3 topics");
});

test("the timeline is worked by keyboard, has a zone, and a way out of an empty window", async ({
  page,
  app,
}) => {
  await test.step("the brush works by keyboard, and says the window in words", async () => {
    await app.open();
    await handle(page, "start").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await app.view()).window).not.toBeNull();
    const first = (await app.view()).window!;
    await expect(handle(page, "start")).toHaveAttribute("aria-valuetext", /June 2020.*UTC/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await app.view()).window!.from).toBeGreaterThan(first.from);
    await handle(page, "end").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => (await app.view()).window!.to).toBeLessThan(first.to);
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await app.view()).window).toBeNull();
  });

  await test.step("times are shown in the zone that is chosen", async () => {
    await app.open("#");
    await app.show({
      selection: await app.key(
        "Amazon bans police use of its face recognition technology for a year",
      ),
    });
    const details = page.getByRole("complementary", { name: "Details" });
    await expect(details).toContainText("Thu 11 June 2020, 02:01 UTC");
    await page.getByRole("combobox", { name: /zone/i }).selectOption("America/New_York");
    await expect(details).toContainText("Wed 10 June 2020, 22:01 New York");
    expect((await app.view()).zone).toBe("America/New_York");
  });

  await test.step("the lanes are walked by arrow keys in time order, and Enter selects", async () => {
    await app.open("#");
    const { nodes } = await graphFile(page);
    const inOrder = nodes
      .filter(({ attributes }) => attributes.kind === "article")
      .toSorted((a, b) =>
        String(a.attributes["publishedAt"]).localeCompare(String(b.attributes["publishedAt"])),
      );
    await timeline(page).getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toBe(inOrder[1]?.key);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toBe(inOrder.at(-1)?.key);
  });

  await test.step("an empty window says so, and offers the way out", async () => {
    await app.open("#");
    await app.show({ window: { from: Date.UTC(2020, 5, 15), to: Date.UTC(2020, 5, 15, 1) } });
    await expect(timeline(page)).toContainText(/no article in this window/i);
    await timeline(page)
      .getByRole("button", { name: /all time/i })
      .first()
      .click();
    await expect.poll(async () => (await app.view()).window).toBeNull();
  });
});
