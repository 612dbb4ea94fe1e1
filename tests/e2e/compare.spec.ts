import type { Page } from "@playwright/test";
import { type App, expect, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

const detailsOf = (page: Page) => page.getByRole("complementary", { name: "Details" });

const COMPANY = "Fast Company";
const WIRE = "GeekWire";

/** Opens the page with some things selected, by their names. */
async function openWith(app: App, labels: readonly string[], hash = "#"): Promise<string[]> {
  await app.open(hash);
  const keys: string[] = [];
  for (const label of labels) keys.push(await app.key(label));
  await app.show({ selection: keys.at(-1)!, also: keys.slice(0, -1) });
  return keys;
}

test("several selected things are side by side", async ({ page, app }) => {
  await test.step("a modifier adds a second provider, and the details put both side by side", async () => {
    await app.open();
    const keys = [await app.key(COMPANY), await app.key(WIRE)];
    for (const [place, key] of keys.entries()) {
      const { x, y } = (await app.locate(key))!;
      if (place > 0) await page.keyboard.down("Shift");
      await page.mouse.click(x, y);
      if (place > 0) await page.keyboard.up("Shift");
      await expect.poll(async () => (await app.view()).selection).toBe(key);
    }
    const details = detailsOf(page);
    await expect(details.getByRole("heading", { level: 2 })).toHaveText("2 providers");
    await expect(details).toContainText(/Fast Company and GeekWire covered \d/);
    const table = details.getByRole("table", { name: "The providers in figures" });
    await expect(table.getByRole("columnheader")).toHaveText([COMPANY, WIRE]);
    await expect(table.getByRole("rowheader", { name: "Articles in view" })).toBeVisible();
    await details.getByRole("button", { name: `Take ${COMPANY} from the selection` }).click();
    await expect.poll(async () => (await app.view()).also).toEqual([]);
    await expect(details.getByRole("heading", { level: 2 })).toHaveText(WIRE);
  });

  await test.step("figures follow the window", async () => {
    await openWith(app, ["AI", "Computer Vision"]);
    const details = detailsOf(page);
    const cells = details
      .getByRole("table", { name: "The topics in figures" })
      .getByRole("rowgroup")
      .filter({ hasText: "Articles in view" })
      .getByRole("cell");
    await expect(cells.first()).toHaveText(/^5$|AI5$/);
    await app.show({
      window: { from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 12) },
    });
    await expect(cells.first()).toHaveText(/^3$|AI3$/);
  });

  await test.step("only these are kept, by the keyboard, and all come back", async () => {
    const keys = await openWith(app, [COMPANY, WIRE]);
    const details = detailsOf(page);
    const keep = details.getByRole("button", { name: "Keep only these" });
    await keep.focus();
    await page.keyboard.press("Enter");
    await expect(keep).toHaveAttribute("aria-pressed", "true");
    expect((await app.view()).filters.provider).toEqual(keys);
    await page.keyboard.press("Enter");
    await expect(keep).toHaveAttribute("aria-pressed", "false");
    expect((await app.view()).filters.provider).toEqual([]);
  });

  await test.step("many things, and things of several kinds, are listed with what they have in common", async () => {
    await openWith(app, ["AI", "The Boston Globe"]);
    const details = detailsOf(page);
    await expect(details.getByRole("heading", { level: 2 })).toHaveText("1 provider and 1 topic");
    await expect(details).toContainText("1 article that belong to all");
    const topic = details.getByRole("button", { name: /^AI \d/ });
    await topic.click();
    await expect(details.getByRole("heading", { level: 2 })).toHaveText("AI");
    await details.getByRole("button", { name: "Select all 5" }).click();
    await expect(details.getByRole("heading", { level: 2 })).toHaveText("5 articles");
    await expect(details.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(
      details.getByRole("listitem").filter({ hasText: "The Boston Globe" }),
    ).toBeVisible();
  });

  await test.step("the keyboard gets at a link of the providers' network, and at the articles behind it", async () => {
    await openWith(app, [COMPANY], "#network=providers");
    const details = detailsOf(page);
    await expect(
      details.getByRole("heading", { name: /^Linked with \d+ providers$/ }),
    ).toBeVisible();
    const link = details.getByRole("button", { name: /\d stor(y|ies)/ }).first();
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(details).toContainText("Link between two providers");
    await expect(details.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(details).toContainText(/They share \d+ stor/);
    await details.locator("summary").first().press("Enter");
    const article = details.getByRole("listitem").getByRole("button").first();
    await article.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toMatch(/^a-/);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("three stand below each other, and nothing is cut off", async ({ page, app }) => {
    await openWith(app, [COMPANY, WIRE, "The Boston Globe"]);
    const details = detailsOf(page);
    await expect(details.getByRole("heading", { level: 2 })).toHaveText("3 providers");
    const overflow = await details.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(overflow).toBe(0);
  });
});

test("axe finds nothing in what is compared", async ({ page, app }) => {
  await openWith(app, [COMPANY, WIRE]);
  const check = (where: string) => expectNoViolations(page, where, "#details");
  await check("providers");
  await app.show({ selection: await app.key("AI"), also: [await app.key("Computer Vision")] });
  await check("topics");
  await app.show({ selection: await app.key("AI"), also: [await app.key(WIRE)] });
  await check("things of two kinds");
});
