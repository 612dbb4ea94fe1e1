import type { Locator, Page } from "@playwright/test";
import { drawn, expect, graphFile, type GraphFile, test } from "./app.ts";

const legend = (page: Page) => page.getByRole("complementary", { name: "Legend" });
const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });

/** The legend's rows of stories; a row's mark selects its story. */
const rows = (page: Page) =>
  legend(page).getByRole("region", { name: "Stories" }).getByRole("listitem");
const markOf = (row: Locator) => row.getByRole("button", { name: /^Details of / });

/** The story with the most articles, and the keys of those. */
async function largestStory(page: Page) {
  const { attributes, nodes } = await graphFile(page);
  const story = attributes.stories[0]!;
  const articles = nodes.filter((node) => node.attributes["story"] === story.key);
  return { ...story, articles: articles.map(({ key }) => key) };
}

/** Serves the graph as the change leaves it. */
async function changeGraph(page: Page, change: (graph: GraphFile) => void): Promise<void> {
  await page.route("**/graph.json", async (route) => {
    const graph = await graphFile(page);
    change(graph);
    await route.fulfill({ json: graph });
  });
}

test("a story is selected in the legend, by search and by keys, and framed", async ({
  page,
  app,
}) => {
  await test.step("a story is selected by its mark in the legend, is in the link, and Escape lets it go", async () => {
    await app.open();
    const { key, label, articles } = await largestStory(page);
    const row = rows(page).first();
    await expect(row).toContainText(label);
    await expect(row).toContainText(String(articles.length));
    await markOf(row).click();
    await expect(markOf(row)).toHaveAttribute("aria-pressed", "true");
    expect((await app.view()).selection).toBe(key);
    await expect(page).toHaveURL(new RegExp(`selection=${key}`));
    await expect(page.getByRole("complementary", { name: "Details" })).toContainText(label);

    await page.reload();
    await drawn(page);
    await expect(markOf(rows(page).first())).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await app.view()).selection).toBeNull();
  });

  await test.step("the camera frames all articles of a story that is chosen", async () => {
    await app.open("#");
    await app.show({ camera: { x: 0.02, y: 0.98, ratio: 0.1 } });
    const { articles } = await largestStory(page);
    await markOf(rows(page).first()).click();
    await app.show({});
    const stage = (await page.locator(".page-stage").boundingBox())!;
    for (const key of articles) {
      const place = (await app.locate(key))!;
      expect(place.x).toBeGreaterThan(stage.x);
      expect(place.x).toBeLessThan(stage.x + stage.width);
      expect(place.y).toBeGreaterThan(stage.y);
      expect(place.y).toBeLessThan(stage.y + stage.height);
    }
  });

  await test.step("its count follows the window", async () => {
    await app.open("#");
    const { label, articles } = await largestStory(page);
    const { nodes } = await graphFile(page);
    const window = { from: Date.UTC(2020, 5, 11, 12), to: Date.UTC(2020, 5, 11, 20) };
    const inside = nodes.filter(({ key, attributes }) => {
      const time = Date.parse(String(attributes["publishedAt"]));
      return articles.includes(key) && time >= window.from && time <= window.to;
    });
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.length).toBeLessThan(articles.length);
    await app.show({ window });
    const row = rows(page).filter({ hasText: label });
    await expect(row.locator(".legend-count")).toHaveText(new RegExp(`^${inside.length}\\b`));
  });

  await test.step("the network's keys go through the articles of a story", async () => {
    await app.open("#");
    const { key, articles } = await largestStory(page);
    await app.show({ selection: key });
    await page.getByRole("application", { name: "Coverage network" }).focus();
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).not.toBe(key);
    expect(articles).toContain((await app.view()).selection);
  });

  await test.step("search finds stories by their label, and says so", async () => {
    await app.open("#");
    const { key, label } = await largestStory(page);
    await page.keyboard.press("/");
    await page.keyboard.type(label);
    await page.getByRole("group", { name: "Stories" }).getByRole("option").first().click();
    await expect.poll(async () => (await app.view()).selection).toBe(key);
    await expect(
      page.locator("[aria-live]").filter({ hasText: `Story selected: ${label}` }),
    ).toHaveCount(1);
  });
});

test("the legend says what marks and lines mean", async ({ page, app }) => {
  await test.step("there is no shelf where every article has a time", async () => {
    await app.open();
    await expect(timeline(page).getByRole("button", { name: /undated/i })).toHaveCount(0);
  });

  await test.step("the legend says that only shared stories have a first", async () => {
    const row = legend(page).locator('[title^="First in its story"]');
    await expect(row).toContainText("First in its story");
    await expect(row).toHaveAttribute("title", /at least two outlets covered it/);
  });

  await test.step("the legend names wire copies where there are some", async () => {
    await expect(legend(page)).toContainText("same text or headline");
    await expect(legend(page).locator(`[title*="Wire copies"]`)).toHaveCount(1);
    await changeGraph(page, ({ attributes }) => {
      attributes.counts["wires"] = 0;
    });
    await page.reload();
    await expect(legend(page)).toContainText("lists as related");
    await expect(legend(page)).not.toContainText("same text");
  });
});

test("a corpus without stories is coloured by the order of publishing", async ({ page, app }) => {
  await changeGraph(page, ({ attributes, nodes }) => {
    attributes.stories = [];
    for (const node of nodes) if ("story" in node.attributes) node.attributes["story"] = null;
  });
  await app.open();
  await expect(legend(page)).toContainText("Order of publishing");
  await expect(rows(page)).toHaveCount(0);
});

test("times are in the corpus's own zone until another is chosen, and only that is in the link", async ({
  page,
  app,
}) => {
  await changeGraph(page, ({ attributes }) => {
    attributes.timeZone = "America/New_York";
  });
  await app.open();
  expect((await app.view()).zone).toBe("America/New_York");
  expect(new URL(page.url()).hash).toBe("");
  const chooser = page.getByRole("combobox", { name: /zone/i });
  await chooser.selectOption("UTC");
  await expect(page).toHaveURL(/#zone=UTC$/);
  await page.reload();
  await expect(timeline(page)).toContainText("UTC");
  await expect.poll(async () => (await app.view()).zone).toBe("UTC");
  await chooser.selectOption("America/New_York");
  await expect.poll(() => new URL(page.url()).hash).toBe("");
});

test.describe("the shelf of undated articles", () => {
  const REASON = "“2020-13-45” is no date";

  /** Takes the time from every ninth article. */
  const undate = (page: Page) =>
    changeGraph(page, ({ nodes }) => {
      const articles = nodes.filter(({ attributes }) => attributes.kind === "article");
      for (const { attributes } of articles.filter((_article, index) => index % 9 === 0)) {
        Object.assign(attributes, { publishedAt: null, precision: null, undated: REASON });
      }
    });

  test("opens beside the axis, also in a window and on a phone", async ({ page, app }) => {
    await test.step("opens beside the axis, selects, and closes by Escape", async () => {
      await undate(page);
      await app.open();
      const button = timeline(page).getByRole("button", { name: "Undated 5" });
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(button).toHaveAttribute("aria-expanded", "true");
      const shelf = timeline(page).locator("#undated-shelf");
      await expect(shelf.getByRole("listitem")).toHaveCount(5);
      await expect(shelf).toContainText(REASON);
      const article = shelf.getByRole("listitem").first().getByRole("button");
      await article.click();
      await expect(article).toHaveAttribute("aria-pressed", "true");
      const { selection } = await app.view();
      expect(selection).toMatch(/^a-/);
      await page.keyboard.press("Escape");
      await expect(shelf).toBeHidden();
      await expect(button).toBeFocused();
      // The first Escape is the shelf's.
      expect((await app.view()).selection).toBe(selection);
    });

    await test.step("stays in reach while a window is set, and says that none of it is in it", async () => {
      await undate(page);
      await app.open("#from=2020-06-11T00:00Z&to=2020-06-12T00:00Z");
      await timeline(page).getByRole("button", { name: "Undated 5" }).click();
      await expect(timeline(page)).toContainText("Undated articles are in no window");
    });

    await test.step("fits on a phone", async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await undate(page);
      await app.open();
      await timeline(page).getByRole("button", { name: "Undated 5" }).click();
      const box = (await timeline(page).locator("#undated-shelf").boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
      expect(box.y + box.height).toBeLessThanOrEqual(740);
    });
  });
});
