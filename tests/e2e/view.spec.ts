import type { Route } from "@playwright/test";
import { appOn, drawn, expect, test } from "./app.ts";

const firstReports = { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 11, 12) };

test("reload and a second tab with the same link show the same view", async ({
  page,
  app,
  context,
}) => {
  await app.open();
  const selection = await app.key("The Boston Globe");
  await app.show({
    selection,
    window: firstReports,
    camera: { x: 0.4, y: 0.6, ratio: 0.5 },
    zone: "America/New_York",
    theme: "dark",
  });
  const view = await app.view();
  const place = (await app.locate(selection))!;
  await expect(page).toHaveURL(/theme=dark/);
  const link = page.url();

  await page.reload();
  await drawn(page);
  expect(await app.view()).toEqual(view);
  const reloaded = (await app.locate(selection))!;
  expect(Math.hypot(reloaded.x - place.x, reloaded.y - place.y)).toBeLessThan(1);

  const tab = await context.newPage();
  await tab.goto(link);
  await drawn(tab);
  expect(await appOn(tab).view()).toEqual(view);
  await expect(tab.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the view is in the address", async ({ page, app }) => {
  await test.step("back and forward go through selections, windows and zones", async () => {
    await app.open();
    const [globe, reason] = [await app.key("The Boston Globe"), await app.key("Reason")];
    await app.show({ selection: globe });
    await expect(page).toHaveURL(new RegExp(globe));
    await app.show({ window: firstReports });
    await expect(page).toHaveURL(/from=/);
    await app.show({ selection: reason });
    await expect(page).toHaveURL(new RegExp(reason));

    await page.goBack();
    await expect.poll(async () => (await app.view()).selection).toBe(globe);
    expect((await app.view()).window).toEqual(firstReports);
    await page.goBack();
    await expect.poll(async () => (await app.view()).window).toBeNull();
    await page.goBack();
    await expect.poll(async () => (await app.view()).selection).toBeNull();
    await page.goForward();
    await expect.poll(async () => (await app.view()).selection).toBe(globe);
  });

  await test.step("each step back restores the camera that it was left with", async () => {
    await app.open("#");
    await app.show({ camera: { x: 0.3, y: 0.3, ratio: 0.4 } });
    await app.show({ selection: await app.key("Reason") });
    await app.show({ camera: { x: 0.7, y: 0.7, ratio: 0.2 } });
    await expect(page).toHaveURL(/camera=0.7,0.7,0.2/);
    await page.goBack();
    await expect
      .poll(async () => (await app.view()).camera)
      .toEqual({ x: 0.3, y: 0.3, ratio: 0.4 });
  });

  await test.step("a hash that makes no sense is ignored with a notice", async () => {
    await app.open("#from=yesterday&to=tomorrow");
    await expect(page.getByRole("status").filter({ hasText: "window" })).toBeVisible();
    expect((await app.view()).window).toBeNull();
  });

  await test.step("a link to an article that the corpus doesn’t have opens the rest of its view", async () => {
    await app.open("#selection=a-gone&zone=Asia/Tokyo");
    await expect(page.getByRole("status").filter({ hasText: "not in this corpus" })).toBeVisible();
    expect(await app.view()).toMatchObject({ selection: null, zone: "Asia/Tokyo" });
  });
});

test("the view is set and copied by programs", async ({ page, app, context }) => {
  await test.step("show() refuses what is no view, and changes nothing", async () => {
    await app.open();
    const before = await app.view();
    const bads = [
      { zone: "Mars" },
      { windw: null },
      { camera: { x: 1 } },
      { window: { from: 0, to: 1e17 } },
      { window: { from: 0, to: 8e15 } },
      null,
      7,
    ];
    for (const bad of bads) {
      const message = await page.evaluate(
        (view) =>
          window.coverline!.show(view).then(
            () => "taken",
            (error: Error) => error.message,
          ),
        bad,
      );
      expect(message).toContain("coverline.show:");
    }
    expect(await app.view()).toEqual(before);
  });

  await test.step("the page marks its times", async () => {
    await app.open("#");
    await app.show({ window: firstReports });
    const names = await page.evaluate(() =>
      performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => name.startsWith("coverline:")),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "coverline:graph-ready",
        "coverline:first-frame",
        "coverline:window",
      ]),
    );
  });

  await test.step("the copied link is the view of this moment", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.open("#");
    await page.evaluate((window10) => {
      void window.coverline!.show({ window: window10, theme: "dark" });
      document.querySelector<HTMLButtonElement>(".share-copy")!.click();
    }, firstReports);
    await expect(page.getByRole("button", { name: /copied/i })).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.hash).toBe("#from=2020-06-10T18:00Z&to=2020-06-11T12:00Z&theme=dark");
  });
});

test("haste leaves the view that was wanted", async ({ page, app }) => {
  await test.step("a camera that is set while the network still glides elsewhere wins", async () => {
    await app.open();
    await page.keyboard.press("/");
    await page.keyboard.type("wall street journal");
    await page.keyboard.press("Enter");
    await app.show({ camera: null });
    expect((await app.view()).camera).toBeNull();
    const fitted = await app.locate(await app.key("Reason"));
    await page.getByRole("button", { name: "Fit" }).click();
    expect(await app.locate(await app.key("Reason"))).toEqual(fitted);
  });

  await test.step("two quick presses zoom by two steps", async () => {
    await app.open("#");
    const zoomIn = page.getByRole("button", { name: "Zoom in", exact: true });
    await zoomIn.click();
    await app.show({});
    const step = (await app.view()).camera!.ratio;
    await page.getByRole("button", { name: "Fit" }).click();
    await app.show({});
    await zoomIn.dblclick();
    await app.show({});
    expect((await app.view()).camera!.ratio).toBeCloseTo(step * step, 3);
  });

  await test.step("after a choice the slash searches again, and Escape clears the selection", async () => {
    await app.open("#");
    await page.keyboard.press("/");
    await page.keyboard.type("reuters");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toBe(await app.key("Reuters"));
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: /search/i })).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await app.view()).selection).toBeNull();
  });
});

test("show() waits for a network that is still on its way", async ({ page, app }) => {
  const held: Route[] = [];
  await page.route("**/sigma-network-*.js", (route) => void held.push(route));
  await page.goto("./");
  await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
  const key = await app.key("Reason");
  const shown = page.evaluate(async (selection) => {
    await window.coverline!.show({ selection });
    return window.coverline!.locate(selection);
  }, key);
  await expect.poll(() => held.length).toBe(1);
  await held[0]!.continue();
  expect(await shown).not.toBeNull();
});
