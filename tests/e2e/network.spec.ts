import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect, graphFile, test } from "./app.ts";

const stage = (page: Page) => page.locator(".network-stage").first();

/** How many pixels of the network's picture are not the paper's colour (its top left corner). */
async function inkIn(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await stage(page).screenshot());
  const [red, green, blue] = data;
  let ink = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] !== red || data[i + 1] !== green || data[i + 2] !== blue) ink += 1;
  }
  return ink;
}

// Marks, camera and dimming move as they do for most.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("the network is drawn, hovered, clicked and moved", async ({ page, app }) => {
  await test.step("the network draws, with every node where it says it is", async () => {
    await app.open();
    expect(await inkIn(page)).toBeGreaterThan(15_000);
    const box = (await stage(page).boundingBox())!;
    const { nodes } = await graphFile(page);
    expect(nodes).toHaveLength(83);
    for (const { key, attributes } of nodes) {
      const place = (await app.locate(key))!;
      expect(place.x, attributes.label).toBeGreaterThan(box.x);
      expect(place.x, attributes.label).toBeLessThan(box.x + box.width);
      expect(place.y, attributes.label).toBeGreaterThan(box.y);
      expect(place.y, attributes.label).toBeLessThan(box.y + box.height);
    }
  });

  await test.step("hovering dims all but the neighbourhood", async () => {
    await app.open("#");
    const far = (await app.locate(await app.key("TechCrunch")))!;
    const colourAt = async (x: number, y: number) => {
      const clip = { x: Math.round(x) - 1, y: Math.round(y) - 1, width: 2, height: 2 };
      return [...PNG.sync.read(await page.screenshot({ clip })).data.subarray(0, 3)];
    };
    const before = await colourAt(far.x, far.y);
    const place = (await app.locate(await app.key("Reason")))!;
    await page.mouse.move(place.x, place.y);
    await expect.poll(() => colourAt(far.x, far.y)).not.toEqual(before);
    await page.mouse.move(5, 5);
    await expect.poll(() => colourAt(far.x, far.y)).toEqual(before);
  });

  await test.step("a click on a node selects it, Escape clears it", async () => {
    await app.open("#");
    for (const label of [
      "Mashable",
      "Computer Vision",
      "Amazon bans police use of face recognition technology for a year",
    ]) {
      const key = await app.key(label);
      const place = (await app.locate(key))!;
      await page.mouse.click(place.x, place.y);
      await expect.poll(async () => (await app.view()).selection).toBe(key);
      await expect(page.getByRole("complementary", { name: "Details" })).toContainText(label);
      await page.keyboard.press("Escape");
      await expect.poll(async () => (await app.view()).selection).toBeNull();
    }
  });

  await test.step("wheel, drag, buttons and keys move the camera; fit brings all back", async () => {
    await app.open("#");
    const box = (await stage(page).boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const ratio = async () => (await app.view()).camera?.ratio ?? 1;

    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -400);
    await expect.poll(ratio).toBeLessThan(0.9);
    await page.getByRole("button", { name: "Fit" }).click();
    await expect.poll(async () => (await app.view()).camera).toBeNull();

    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect.poll(ratio).toBeLessThan(0.9);
    await page.getByRole("button", { name: "Zoom out", exact: true }).click();
    await expect.poll(ratio).toBeGreaterThan(0.95);

    await page.mouse.move(middle.x, middle.y + 150);
    const key = await app.key("Mashable");
    await app.show({ camera: null });
    const before = (await app.locate(key))!;
    await page.mouse.move(box.x + 20, box.y + box.height - 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + box.height - 100, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await app.locate(key))!.x - before.x).toBeGreaterThan(20);

    await stage(page).focus();
    await page.keyboard.press("0");
    await expect.poll(async () => (await app.view()).camera).toBeNull();
    await page.keyboard.press("+");
    await expect.poll(ratio).toBeLessThan(0.9);
    const x = (await app.view()).camera?.x ?? 0;
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(async () => (await app.view()).camera?.x ?? 0).toBeGreaterThan(x);
  });
});

test("after a resize every node is where a fresh page has it", async ({ page, app }) => {
  await app.open();
  const key = await app.key("TechCrunch");
  const fresh = (await app.locate(key))!;
  for (const [width, height] of [
    [1000, 700],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await app.open();
    await page.setViewportSize({ width: 1440, height: 900 });
    await app.show({});
    const resized = (await app.locate(key))!;
    expect(Math.hypot(resized.x - fresh.x, resized.y - fresh.y)).toBeLessThan(1.5);
  }
});
