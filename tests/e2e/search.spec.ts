import type { Page } from "@playwright/test";
import { type App, expect, test } from "./app.ts";

test("search by keyboard", async ({ page, app }) => {
  await test.step("search finds as one types, ignoring case and accents; Enter selects and the camera follows", async () => {
    await app.open();
    await app.show({ camera: { x: 0.05, y: 0.05, ratio: 0.15 } });
    const key = await app.key("TechCrunch");
    expect(await inStage(page, app, key)).toBe(false);

    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: /search/i });
    await expect(box).toBeFocused();
    await page.keyboard.type("TÉCHCRÜN");
    await expect(page.getByRole("option").first()).toContainText("TechCrunch");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toBe(key);
    await expect.poll(() => inStage(page, app, key)).toBe(true);
  });

  await test.step("titles, providers and topics are found; arrows move among them; Escape closes", async () => {
    await app.open("#");
    await page.keyboard.press("/");
    await page.keyboard.type("computer");
    await expect(page.getByRole("option").filter({ hasText: "Computer Vision" })).toBeVisible();
    const box = page.getByRole("combobox", { name: /search/i });
    await box.fill("amazon");
    const options = page.getByRole("option");
    await expect(options.first()).toContainText(/amazon/i);
    await expect(options.nth(0)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
    await expect(box).toHaveAttribute(
      "aria-activedescendant",
      (await options.nth(1).getAttribute("id"))!,
    );
    await box.fill("zzzzqqq");
    await expect(page.getByText(/nothing found/i).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("banner").getByRole("listbox")).toBeHidden();
    await expect(box).toHaveValue("");
    await expect(box).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(box).not.toBeFocused();
  });
});

async function inStage(page: Page, app: App, key: string): Promise<boolean> {
  const stage = (await page.locator(".page-stage").boundingBox())!;
  const place = await app.locate(key);
  if (place === null) return false;
  const inX = place.x > stage.x && place.x < stage.x + stage.width;
  return inX && place.y > stage.y && place.y < stage.y + stage.height;
}
