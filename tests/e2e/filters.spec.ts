import type { Page } from "@playwright/test";
import { expect, graphFile, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

const legend = (page: Page) => page.getByRole("complementary", { name: "Legend" });
const section = (page: Page, name: string) => legend(page).getByRole("region", { name });
const row = (page: Page, facet: string, name: string) =>
  section(page, facet).getByRole("listitem").filter({ hasText: name });
/** The name in a row: a click on it filters. */
const nameIn = (page: Page, facet: string, name: string) =>
  row(page, facet, name).getByRole("button", { name: new RegExp(`^${name}`) });
const chips = (page: Page) => page.getByRole("list", { name: "What narrows the view" });
const counts = (page: Page) => page.locator(".header-counts");

/** The number in a row. */
async function countIn(page: Page, facet: string, name: string): Promise<number> {
  return Number.parseInt(await row(page, facet, name).locator(".legend-count").innerText(), 10);
}

test("topics and providers are chosen in the legend, by mouse and by keyboard", async ({
  page,
  app,
}) => {
  await test.step("by keyboard: one tab stop a list, arrows, Enter keeps, Ctrl and Enter adds, and chips take away", async () => {
    await app.open();
    const providers = section(page, "Providers");
    await providers.getByRole("button", { name: "Providers" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const first = providers.locator(".legend-choose").first();
    await expect(first).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(first).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+Enter");
    await expect.poll(async () => (await app.view()).filters.provider).toHaveLength(2);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toMatch(/^p-/);

    const remove = chips(page).getByRole("button", { name: /^Remove filter: provider / });
    await expect(remove).toHaveCount(2);
    await remove.first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).filters.provider).toHaveLength(1);
    await expect(remove.first()).toBeFocused();
    await chips(page).getByRole("button", { name: "Reset" }).click();
    await expect(chips(page)).toHaveCount(0);
    expect((await app.view()).filters.provider).toEqual([]);
  });

  await test.step("a click keeps a topic alone, with Ctrl another comes to it, and a second click takes it away", async () => {
    await app.open("#");
    const [ai, vision] = [await app.key("AI"), await app.key("Computer Vision")];
    const chosen = async () => (await app.view()).filters.topic;
    const promised = await countIn(page, "Topics", "AI");
    await nameIn(page, "Topics", "AI").click();
    expect(await chosen()).toEqual([ai]);
    await expect(counts(page)).toContainText(`${promised} of 43 articles`);
    await expect(counts(page)).toContainText("on AI");
    await expect(page).toHaveURL(new RegExp(`topic=${ai}`));

    await nameIn(page, "Topics", "Computer Vision").click({ modifiers: ["Control"] });
    expect(await chosen()).toEqual([ai, vision]);
    await nameIn(page, "Topics", "Computer Vision").click({ modifiers: ["Shift"] });
    expect(await chosen()).toEqual([ai]);
    await nameIn(page, "Topics", "AI").click();
    expect(await chosen()).toEqual([]);
    await expect(counts(page)).toContainText("43 articles by 37 providers");
  });

  await test.step("a provider is found by name in the long list", async () => {
    await app.open("#");
    const providers = section(page, "Providers");
    await providers.getByRole("searchbox", { name: "Find a provider" }).fill("boston");
    await expect(providers.getByRole("listitem")).toHaveCount(1);
    await nameIn(page, "Providers", "The Boston Globe").click();
    expect((await app.view()).filters.provider).toEqual([await app.key("The Boston Globe")]);
    await providers.getByRole("searchbox").press("Escape");
    await expect(providers.getByRole("searchbox")).toHaveValue("");
  });

  await test.step("each count says what a choice leaves, in every facet, with another filter on", async () => {
    await app.open("#");
    await nameIn(page, "Filed or listed", "Only listed").click();
    const stories = await section(page, "Stories").getByRole("listitem").all();
    expect(stories.length).toBeGreaterThan(2);
    for (const story of stories) {
      const name = story.locator(".legend-choose");
      const promised = Number.parseInt(await story.locator(".legend-count").innerText(), 10);
      await name.click();
      const { length } = (await app.view()).filters.story;
      expect(length).toBe(1);
      const said = promised === 0 ? "None of 43" : `${promised} of 43`;
      await expect(counts(page)).toContainText(said);
      await name.click();
    }
  });
});

test("filters are followed by every view, and taken away again", async ({ page, app }) => {
  await test.step("what is selected and filtered away says so, and comes back", async () => {
    await app.open();
    await app.show({ selection: await app.key("Reuters") });
    await nameIn(page, "Topics", "AI").click();
    const details = page.getByRole("complementary", { name: "Details" });
    await expect(details).toContainText("All articles of this provider don’t pass the filters.");
    await details.getByRole("button", { name: "Clear filters" }).click();
    await expect(details).not.toContainText("don’t pass");
    expect((await app.view()).filters.topic).toEqual([]);
  });

  await test.step("where nothing is left, network and timeline say what to do", async () => {
    await app.open(`#filed=filed&category=`);
    await app.show({ filters: { ...(await app.view()).filters, category: ["", "sport"] } });
    await expect(page.locator(".network-empty")).toContainText("Nothing passes these filters");
    await expect(page.getByText("Nothing dated passes these filters.")).toBeVisible();
    await page
      .getByRole("region", { name: "Timeline" })
      .getByRole("button", { name: "Clear filters" })
      .click();
    await expect(counts(page)).toContainText("43 articles by 37 providers");
  });

  await test.step("kinds and lines go and come back, and are announced", async () => {
    await app.open("#");
    const topic = await app.key("AI");
    await section(page, "Kinds").getByRole("button", { name: "Hide topics" }).click();
    expect((await app.view()).hidden).toEqual(["topic"]);
    expect(await app.locate(topic)).toBeNull();
    await expect(page.locator("[aria-live]").filter({ hasText: "Topics hidden." })).toHaveCount(1);
    await chips(page).getByRole("button", { name: "Show topics again" }).click();
    expect(await app.locate(topic)).not.toBeNull();
    await section(page, "Lines")
      .getByRole("button", { name: /^lists as related/ })
      .click();
    expect((await app.view()).links).toEqual(["related"]);
    await section(page, "Lines").getByRole("button", { name: "Show all lines" }).click();
    expect((await app.view()).links).toEqual([]);
  });

  await test.step("a range of quality is set by its thumbs and by its fields", async () => {
    await app.open("#");
    await legend(page).getByRole("button", { name: "Quality" }).click();
    const quality = section(page, "Quality");
    await quality.getByRole("slider", { name: "Least quality" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await app.view()).filters.quality).not.toBeNull();
    await quality.getByRole("spinbutton", { name: "from" }).fill("40");
    await quality.getByRole("spinbutton", { name: "to" }).fill("70");
    await page.keyboard.press("Tab");
    await expect
      .poll(async () => (await app.view()).filters.quality)
      .toEqual({ least: 40, most: 70 });
    await expect(chips(page)).toContainText("Quality 40 to 70");
    const { nodes } = await graphFile(page);
    const left = nodes.filter(({ attributes: { kind, quality: rank } }) => {
      return kind === "article" && typeof rank === "number" && rank >= 40 && rank <= 70;
    });
    await expect(counts(page)).toContainText(`${left.length} of 43 articles`);
  });

  await test.step("filters compose, follow the link, and network, timeline and details follow them", async () => {
    await app.open("#");
    await nameIn(page, "Topics", "AI").click();
    await nameIn(page, "Filed or listed", "Filed").click();
    await expect(chips(page).getByRole("listitem")).toHaveText(["Topic AI×", "Filed×", "Reset"]);
    const { nodes, edges } = await graphFile(page);
    const ai = await app.key("AI");
    const kept = nodes.filter(
      ({ key, attributes }) =>
        attributes["filed"] === true &&
        edges.some(({ source, target }) => source === key && target === ai),
    );
    const timeline = page.getByRole("region", { name: "Timeline" });
    await expect(timeline).toContainText(`${kept.length} of 43 articles`);
    await expect(timeline.locator(".lanes-heads button")).toHaveCount(kept.length);
    await expect(page.getByRole("complementary", { name: "Details" })).toContainText(
      `${kept.length} of 43 articles`,
    );
    expect(await app.locate(await app.key("Reuters"))).toBeNull();
    expect(await app.locate(kept[0]!.key)).not.toBeNull();
    await page.reload();
    await expect(chips(page).getByRole("listitem")).toHaveCount(3);
  });
});

test("axe finds nothing with filters and every section open", async ({ page, app }) => {
  await app.open("#filed=filed&topic=!");
  await nameIn(page, "Topics", "AI").click({ modifiers: ["Control"] });
  const closed = legend(page).locator(".legend-fold[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
  await section(page, "Kinds").getByRole("button", { name: "Hide topics" }).click();
  await expectNoViolations(page, "the page");
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a second topic is added by its plus", async ({ page, app }) => {
    await app.open();
    await page.getByRole("button", { name: "Legend", exact: true }).tap();
    await nameIn(page, "Topics", "AI").tap();
    await section(page, "Topics")
      .getByRole("button", { name: "Add Computer Vision to the choice" })
      .tap();
    expect((await app.view()).filters.topic).toHaveLength(2);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
