import { expect, test } from "./app.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("at 360 px everything fits, and the panels are sheets", async ({ page, app }) => {
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

test("a tap on a node opens its details", async ({ page, app }) => {
  await app.open();
  const place = (await app.locate(await app.key("Reason")))!;
  await page.touchscreen.tap(place.x, place.y);
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details).toContainText("reason.com");
  await page.keyboard.press("Escape");
  await expect(details).toBeHidden();
});
