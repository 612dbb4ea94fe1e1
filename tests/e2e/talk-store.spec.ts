import type { Page } from "@playwright/test";
import { drawn, expect, test } from "./app.ts";

/** How many scenes each talk has that the browser keeps, by title. */
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([name]) => name.startsWith("coverline:talk:"))
        .map(([, text]) => {
          const talk = JSON.parse(String(text)) as { title: string; items: unknown[] };
          return [talk.title, talk.items.length];
        }),
    ),
  );

const open = async (page: Page) => {
  await page.goto("./");
  await drawn(page);
};

test("what is kept as a scene survives a reload, and another tab goes on with it", async ({
  page,
  context,
}) => {
  await open(page);
  expect(await kept(page)).toEqual({});
  await page.keyboard.press("k");
  await expect.poll(() => kept(page)).toEqual({ "Police face recognition": 1 });
  await open(page);
  await page.keyboard.press("k");
  await expect.poll(() => kept(page)).toEqual({ "Police face recognition": 2 });

  const other = await context.newPage();
  await open(other);
  await other.keyboard.press("k");
  await expect.poll(() => kept(page)).toEqual({ "Police face recognition": 3 });
  // The first tab has heard of the third scene, and adds the fourth.
  await page.bringToFront();
  await page.keyboard.press("k");
  await expect.poll(() => kept(other)).toEqual({ "Police face recognition": 4 });
});

test("where the browser forbids storage the page works all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await open(page);
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  // That nothing threw is watched in every test.
  await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
});
