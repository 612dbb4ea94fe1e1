import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./app.ts";

/** Tabs on, as one does without a mouse, until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no number of tabs reaches ${target.toString()}`);
}

test("the keyboard alone is enough, and shows where it is", async ({ page, app }) => {
  await test.step("what has the focus is in sight and shows it", async () => {
    await app.open();
    const seen = new Set<string>();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const inSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
        // A list box shows its focus as a ring around its active option, a slider as one at its grip.
        const active = element.getAttribute("aria-activedescendant");
        const option = active === null ? null : document.getElementById(active);
        const rings = [
          getComputedStyle(option ?? element),
          getComputedStyle(option ?? element, "::after"),
        ];
        const marked = rings.some(
          ({ outlineStyle, boxShadow, borderTopStyle, visibility }) =>
            outlineStyle !== "none" ||
            boxShadow !== "none" ||
            (option !== null && visibility === "visible" && borderTopStyle === "solid"),
        );
        const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
        return { name, inSight, marked };
      });
      if (focused === null) break;
      expect(focused.inSight, focused.name).toBe(true);
      expect(focused.marked, focused.name).toBe(true);
      seen.add(focused.name);
    }
    expect(seen.size).toBeGreaterThan(15);
  });

  await test.step("the keyboard alone searches, selects, moves the camera, sets a window and a zone, and clears them", async () => {
    await app.open("#");
    const view = () => app.view();

    await page.keyboard.press("/");
    await page.keyboard.type("boston globe");
    await page.keyboard.press("Enter");
    const globe = await app.key("The Boston Globe");
    await expect.poll(async () => (await view()).selection).toBe(globe);

    await tabTo(page, page.getByRole("button", { name: "Zoom in", exact: true }));
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await view()).camera?.ratio ?? 1).toBeLessThan(0.9);

    const start = page.getByRole("slider", { name: "Window start" });
    await tabTo(page, start);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await view()).window).not.toBeNull();

    await page.keyboard.press("Shift+Tab");
    await tabTo(page, page.getByRole("button", { name: /all time/i }).first());
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await view()).window).toBeNull();

    const lanes = page.getByRole("region", { name: "Timeline" }).getByRole("listbox");
    await tabTo(page, lanes);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await view()).selection).toMatch(/^a-/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await view()).selection).toBeNull();
  });
});
