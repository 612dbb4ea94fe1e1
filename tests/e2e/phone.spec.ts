import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("everything fits on a phone, and the panels are sheets", async ({ page, app }) => {
  await test.step("at 360 px everything fits, and the panels are sheets", async () => {
    await app.open();
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    const legend = page.getByRole("complementary", { name: "Legend" });
    await expect(legend).toBeHidden();
    await page.getByRole("button", { name: "Legend", exact: true }).tap();
    await expect(legend).toBeVisible();
    expect(await overflow()).toBe(0);
    await legend.getByRole("button", { name: "Close" }).tap();
    await expect(legend).toBeHidden();
  });

  await test.step("search says all that it finds, in the room that it has", async () => {
    await app.open("#");
    const field = page.getByRole("combobox", { name: /search/i });
    await expect(field).toHaveAttribute("placeholder", "Find titles, stories, providers, topics");
    const spare = await field.evaluate((input: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      const context = document.createElement("canvas").getContext("2d")!;
      context.font = font;
      const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return room - context.measureText(input.placeholder).width;
    });
    expect(spare).toBeGreaterThanOrEqual(0);
  });

  await test.step("a tap on a node opens its details", async () => {
    await app.open("#");
    const place = (await app.locate(await app.key("Reason")))!;
    await page.touchscreen.tap(place.x, place.y);
    const details = page.getByRole("complementary", { name: "Details" });
    await expect(details).toContainText("reason.com");
    await page.keyboard.press("Escape");
    await expect(details).toBeHidden();
  });
});

const detailsOf = (page: Page) => page.getByRole("complementary", { name: "Details" });

/** Opens the legend and taps the story at a place in its list. */
async function tapStory(page: Page, place: number): Promise<void> {
  await page.getByRole("button", { name: "Legend", exact: true }).tap();
  const stories = page.getByRole("region", { name: "Stories" }).getByRole("listitem");
  await stories
    .nth(place)
    .getByRole("button", { name: /^Details of / })
    .tap();
}

/** Until nothing moves any more, and what comes after the next frame has come. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}

async function expectAtTop(page: Page): Promise<void> {
  const details = detailsOf(page);
  await expect(details).toBeVisible();
  await settled(page);
  expect(await details.evaluate((sheet) => sheet.scrollTop)).toBe(0);
  const head = (await details.getByText("Details", { exact: true }).boundingBox())!;
  const kicker = (await details.getByText("Story", { exact: true }).boundingBox())!;
  expect(kicker.y).toBeGreaterThanOrEqual(head.y + head.height);
}

test("details on a phone", async ({ page, app }) => {
  await test.step("details open at their top, however far down they were left", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await app.open();
    await tapStory(page, 0);
    await expectAtTop(page);

    const details = detailsOf(page);
    const scrollDown = () => details.evaluate((sheet) => sheet.scrollTo(0, 300));
    await scrollDown();
    await details.getByRole("button", { name: "Close" }).tap();
    await tapStory(page, 1);
    await expectAtTop(page);

    await scrollDown();
    await details.getByRole("button", { name: "Close" }).tap();
    await page.getByRole("button", { name: "Details", exact: true }).tap();
    await expectAtTop(page);
  });

  await test.step("details go to the top when something in them is chosen", async () => {
    await detailsOf(page).getByRole("button", { name: "Close" }).tap();
    await tapStory(page, 0);
    const details = detailsOf(page);
    await details.locator(".outlet-article").nth(8).tap();
    await expect(details.locator(".details-headline")).toBeFocused();
    await settled(page);
    expect(await details.evaluate((sheet) => sheet.scrollTop)).toBe(0);
  });
});
