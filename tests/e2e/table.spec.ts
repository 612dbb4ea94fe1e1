import type { Page } from "@playwright/test";
import { expect, graphFile, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

const toggle = (page: Page) => page.getByRole("button", { name: "Table", exact: true });
const table = (page: Page) => page.getByRole("region", { name: "Table of articles" });
const grid = (page: Page) => table(page).getByRole("grid");
const rows = (page: Page) => grid(page).locator("tr[data-row]");
const header = (page: Page, name: string | RegExp) =>
  grid(page).getByRole("columnheader", { name });

/** The place that the row at the cursor says it has; the headings are 1. */
async function rowAtCursor(page: Page): Promise<string | null> {
  const id = await grid(page).getAttribute("aria-activedescendant");
  return id === null ? null : page.locator(`[id="${id}"]`).getAttribute("aria-rowindex");
}

/** The texts of a column, from the top, as far as they are on the page. */
async function cells(page: Page, column: number): Promise<string[]> {
  const texts = await rows(page).locator(`:nth-child(${column})`).allTextContents();
  return texts.filter((text) => text !== "");
}

const titles = (page: Page) => rows(page).locator("th .table-text").allTextContents();

/** As the table sorts texts. */
const collator = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

test("the table opens and closes, is in the link, sorts and has the columns that one chooses", async ({
  page,
  app,
}) => {
  await test.step("by its button, by key and by its cross, over the network", async () => {
    await app.open();
    await toggle(page).click();
    await expect(grid(page)).toBeVisible();
    await expect(grid(page)).toBeFocused();
    await expect(toggle(page)).toHaveAttribute("aria-pressed", "true");
    expect((await app.view()).table).not.toBeNull();
    await expect(page.locator(".page-network")).toHaveAttribute("inert");

    await table(page).getByRole("button", { name: "Close table" }).click();
    await expect(table(page)).toHaveCount(0);
    await expect(page.locator(".page-network")).not.toHaveAttribute("inert");
    await expect(toggle(page)).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(grid(page)).toBeFocused();
    await expect.poll(() => rowAtCursor(page)).toBe("2");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => rowAtCursor(page)).toBe("3");
    await page.keyboard.press("Escape");
    await expect(table(page)).toHaveCount(0);
    await expect(toggle(page)).toBeFocused();

    await page.keyboard.press("b");
    await expect(grid(page)).toBeVisible();
    await page.keyboard.press("b");
    await expect(table(page)).toHaveCount(0);
  });

  await test.step("its sort and its columns are in the link", async () => {
    await app.open("#table=-quality,title,quality");
    await expect(header(page, "Quality")).toHaveAttribute("aria-sort", "descending");
    await expect(grid(page).getByRole("columnheader")).toHaveCount(2);
    const numbers = (await cells(page, 2)).map(Number).filter((value) => !Number.isNaN(value));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  await test.step("a column sorts by click and by key, and what is not known comes last both ways", async () => {
    await app.open("#table=time,title,provider,time,lag");
    await header(page, "Title").getByRole("button").click();
    await expect(header(page, "Title")).toHaveAttribute("aria-sort", "ascending");
    const up = await titles(page);
    expect(up).toEqual(up.toSorted(collator.compare));
    await page.keyboard.press("Enter");
    await expect(header(page, "Title")).toHaveAttribute("aria-sort", "descending");
    const down = await titles(page);
    expect(down).toEqual(down.toSorted((a, b) => collator.compare(b, a)));
    await expect(header(page, /^Time/)).not.toHaveAttribute("aria-sort");

    const lag = header(page, "Lag").getByRole("button");
    for (const direction of ["ascending", "descending"]) {
      await lag.focus();
      await page.keyboard.press("Space");
      await expect(header(page, "Lag")).toHaveAttribute("aria-sort", direction);
      await grid(page).focus();
      await page.keyboard.press("End");
      await expect(rows(page).last().locator("td").last()).toHaveText(/none known/);
      await page.keyboard.press("Home");
      await expect(rows(page).first().locator("td").last()).not.toHaveText(/none known/);
    }
    expect((await app.view()).table).toMatchObject({ sort: "lag", descending: true });
  });

  await test.step("columns are chosen from a menu, by mouse and by keyboard", async () => {
    await app.open("#table=time");
    const button = table(page).getByRole("button", { name: "Columns" });
    await button.click();
    await page.getByRole("checkbox", { name: "Listed" }).check();
    await expect(header(page, "Listed")).toBeVisible();
    await page.getByRole("checkbox", { name: "Topics" }).press("Space");
    await expect(header(page, "Topics")).toHaveCount(0);
    expect((await app.view()).table?.columns).toEqual([
      "title",
      "provider",
      "time",
      "story",
      "listed",
    ]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("checkbox", { name: "Listed" })).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  await test.step("an empty table says why, and leads back", async () => {
    await app.open("#table=time&from=2020-06-15T00:00Z&to=2020-06-15T01:00Z");
    await expect(table(page)).toContainText("No article is in view");
    await table(page).getByRole("button", { name: "All time" }).click();
    await expect(grid(page)).toHaveAttribute("aria-rowcount", "44");
  });
});

test("rows are selected, lit and copied", async ({ page, app, context }) => {
  await test.step("the keyboard goes over the rows, selects and adds", async () => {
    await app.open("#table=title");
    const all = await titles(page);
    await grid(page).focus();
    await page.keyboard.press("ArrowDown");
    const active = () => rowAtCursor(page);
    await expect.poll(active).toBe("3");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toBe(await app.key(all[1]!));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect.poll(async () => (await app.view()).also).toHaveLength(1);
    await page.keyboard.press("Space");
    await expect.poll(async () => (await app.view()).also).toHaveLength(0);

    await page.keyboard.press("End");
    await expect.poll(active).toBe("44");
    await expect(rows(page).last()).toBeInViewport();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("Home");
    await expect.poll(active).toBe("2");
    await expect(rows(page).first()).toBeInViewport();
  });

  await test.step("rows are selected by mouse, one or several, and details open beside", async () => {
    await app.open("#table=title");
    const [first, second] = await titles(page);
    const details = page.getByRole("complementary", { name: "Details" });
    await rows(page).nth(0).click();
    await expect(rows(page).nth(0)).toHaveAttribute("aria-selected", "true");
    await expect(details).toContainText(first!);
    const { selection } = await app.view();
    await rows(page)
      .nth(1)
      .click({ modifiers: ["ControlOrMeta"] });
    await expect.poll(async () => (await app.view()).also).toEqual([selection]);
    expect((await app.view()).selection).toBe(await app.key(second!));
    await expect(grid(page).locator("[aria-selected='true']")).toHaveCount(2);
    await expect(table(page).getByRole("button", { name: "Copy 2 rows" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(grid(page).locator("[aria-selected='true']")).toHaveCount(0);
    await expect(grid(page)).toBeVisible();
  });

  await test.step("a row of the nodes selects the node, one of the links of providers the link", async () => {
    await app.open("#network=providers&table=name&tab=nodes");
    const name = await rows(page).first().locator(".table-text").first().textContent();
    await rows(page).first().click();
    await expect.poll(async () => (await app.view()).selection).toBe(await app.key(name!));
    await table(page)
      .getByRole("tab", { name: /links?$/ })
      .click();
    await rows(page).first().click();
    await expect.poll(async () => (await app.view()).selection).toMatch(/^p-.*~p-/);
    await expect(rows(page).first()).toHaveAttribute("aria-selected", "true");
  });

  await test.step("a hovered row dims the other rows, here and in the legend", async () => {
    await app.open("#table=title");
    await rows(page).nth(2).hover();
    await expect(rows(page).nth(2)).toHaveAttribute("data-light", "lit");
    await expect(rows(page).nth(0)).toHaveAttribute("data-light", "dimmed");
    const legend = page.getByRole("complementary", { name: "Legend" });
    await expect(legend.locator("[data-light='dimmed']").first()).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(rows(page).nth(0)).toHaveAttribute("data-light", "none");
  });

  await test.step("rows are copied as a spreadsheet takes them, or shown to be copied by hand", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.open("#table=title");
    const [first] = await titles(page);
    await table(page).getByRole("button", { name: "Copy rows" }).click();
    await expect(table(page).getByText("43 rows copied")).toBeAttached();
    const all = await page.evaluate(() => navigator.clipboard.readText());
    expect(all.split("\n")).toHaveLength(44);
    expect(all.split("\n")[0]).toBe("Title\tProvider\tTime, UTC\tStory\tTopics");

    await rows(page).first().click();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await table(page).getByRole("button", { name: "Copy 1 row" }).click();
    const field = page.getByRole("textbox", { name: /Copy the rows from here/ });
    await expect(field).toHaveValue(new RegExp(`\n"?${first!.slice(0, 12)}`));
    await page.keyboard.press("Escape");
    await expect(field).toHaveCount(0);
  });
});

test("articles, nodes and links are as many as legend, network and graph have, also in a window", async ({
  page,
  app,
}) => {
  await app.open("#table=time");
  const tab = (name: string) => table(page).getByRole("tab", { name, exact: true });
  const { nodes, edges } = await graphFile(page);
  await expect(tab("43 articles")).toBeVisible();
  await expect(tab(`${nodes.length} nodes`)).toBeVisible();
  await expect(tab(`${edges.length} links`)).toBeVisible();

  await app.show({ window: { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 11, 12) } });
  const drawn = async () => {
    const places = await page.evaluate(
      (keys) => keys.map((key) => window.coverline!.locate(key) !== null),
      nodes.map(({ key }) => key),
    );
    return new Set(nodes.filter((_, at) => places[at]).map(({ key }) => key));
  };
  const there = await drawn();
  const links = edges.filter(({ source, target }) => there.has(source) && there.has(target));
  const articles = nodes.filter(
    ({ key, attributes }) => there.has(key) && attributes.kind === "article",
  );
  expect(articles.length).toBeLessThan(43);
  await expect(tab(`${articles.length} articles`)).toBeVisible();
  await expect(tab(`${there.size} nodes`)).toBeVisible();
  await expect(tab(`${links.length} links`)).toBeVisible();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", `${articles.length + 1}`);

  await tab(`${there.size} nodes`).click();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", `${there.size + 1}`);
  await page.keyboard.press("ArrowRight");
  await expect(tab(`${links.length} links`)).toBeFocused();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", `${links.length + 1}`);
  expect((await app.view()).table?.tab).toBe("links");
});

test("the table and its bar, at any size", async ({ page, app }) => {
  await test.step("the bar chooses network, layout, regions and the least weight, by mouse and by keyboard", async () => {
    await app.open();
    await page.getByRole("radio", { name: "Articles" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await app.view()).network).toBe("providers");
    const least = page.getByRole("slider", { name: "Least weight of a link" });
    await least.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await app.view()).least).toBe(2);
    await page.getByRole("radio", { name: "Stories" }).click();
    await expect.poll(async () => (await app.view()).network).toBe("stories");
    expect((await app.view()).least).toBe(1);
    await page.getByRole("radio", { name: "Articles" }).click();

    await page.getByRole("combobox", { name: "Layout" }).selectOption("time");
    await page.getByRole("combobox", { name: "Rows" }).selectOption("story");
    await page.getByRole("combobox", { name: "Regions" }).selectOption("story");
    expect(await app.view()).toMatchObject({
      network: "articles",
      layout: "time",
      rows: "story",
      regions: "story",
    });
    await app.show({ layout: "forces" });
    await expect(page.getByRole("combobox", { name: "Layout" })).toHaveValue("forces");
    await expect(page.getByRole("combobox", { name: "Rows" })).toHaveCount(0);
  });

  await test.step("only rows in sight are on the page, and all are counted", async () => {
    await page.setViewportSize({ width: 1000, height: 520 });
    await app.open("#table=time");
    await expect(grid(page)).toHaveAttribute("aria-rowcount", "44");
    expect(await rows(page).count()).toBeLessThan(30);
    const scroller = page.locator(".table-scroller");
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(rows(page).last()).toHaveAttribute("aria-rowindex", "44");
    await expect(rows(page).last()).toBeInViewport();
    expect(await rows(page).count()).toBeLessThan(30);
    await expect(header(page, "Title")).toBeInViewport();
  });

  await test.step("on a phone the choices fold, and the table moves sideways, not the page", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await app.open("#table=time");
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    const title = rows(page).first().getByRole("rowheader");
    const left = (await title.boundingBox())!.x;
    await page.locator(".table-scroller").evaluate((element) => element.scrollTo(200, 0));
    // Rows that come with the scrolling are made a frame later.
    await expect.poll(async () => (await title.boundingBox())?.x).toBe(left);
    expect(await overflow()).toBe(0);

    const layout = page.getByRole("combobox", { name: "Layout" });
    await expect(layout).toBeHidden();
    await page.getByRole("button", { name: "View", exact: true }).click();
    await expect(layout).toBeVisible();
    await layout.selectOption("circle");
    await expect.poll(async () => (await app.view()).layout).toBe("circle");
    await page.keyboard.press("Escape");
    await expect(layout).toBeHidden();
    expect(await overflow()).toBe(0);
  });
});

test("axe finds nothing in table and bar", async ({ page, app }) => {
  await app.open("#table=time");
  const check = (where: string, within = ".page-stage") => expectNoViolations(page, where, within);
  await check("at rest");
  await table(page).getByRole("button", { name: "Columns" }).click();
  await check("choosing columns", ".table-menu");
  await page.keyboard.press("Escape");
  await rows(page).first().click();
  await rows(page).nth(3).hover();
  await check("with a selection");
  await table(page)
    .getByRole("tab", { name: /links$/ })
    .click();
  await check("links");
  await app.show({ network: "providers", table: null });
  await check("the bar of the network of providers");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "View", exact: true }).click();
  await check("on a phone");
});
