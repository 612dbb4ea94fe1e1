import { drawn, expect, graphFile, test } from "./app.ts";
import type { Page } from "@playwright/test";

const stage = (page: Page) => page.locator(".network-stage").first();

// Marks, camera and dimming move as they do for most.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("networks and layouts", async ({ page, app }) => {
  await test.step("another network takes the stage: articles gather in their providers, and come out again", async () => {
    await app.open();
    const article = await app.key(
      "Amazon bans police use of face recognition technology for a year",
    );
    const globe = await app.key("The Boston Globe");
    await page.getByRole("radio", { name: "Providers" }).check();
    await app.show({});
    expect(await app.locate(article)).toBeNull();
    const { networks } = (await graphFile(page)).attributes;
    for (const key of Object.keys(networks.providers)) expect(await app.locate(key)).not.toBeNull();

    const [a, b] = [await app.locate(globe), await app.locate(await app.key("PBS"))];
    await page.mouse.click((a!.x + b!.x) / 2, (a!.y + b!.y) / 2);
    await expect.poll(async () => (await app.view()).selection).toContain("~");
    await expect(page.getByRole("complementary", { name: "Details" })).toContainText("PBS");

    await page.getByRole("radio", { name: "Stories" }).check();
    await app.show({});
    expect(await app.locate(globe)).toBeNull();
    for (const key of Object.keys(networks.stories)) expect(await app.locate(key)).not.toBeNull();
    await page.getByRole("radio", { name: "Articles" }).check();
    await app.show({});
    expect(await app.locate(article)).not.toBeNull();
  });

  await test.step("by time, articles stand from left to right as they were published", async () => {
    await app.open("#layout=time");
    const { nodes } = await graphFile(page);
    const dated = nodes.filter(({ attributes }) => typeof attributes["publishedAt"] === "string");
    const places = await Promise.all(
      dated.map(async ({ key, attributes }) => ({
        x: (await app.locate(key))!.x,
        time: Date.parse(String(attributes["publishedAt"])),
      })),
    );
    const inOrder = places.toSorted((p, q) => p.time - q.time);
    for (const [at, { x }] of inOrder.entries()) {
      expect(x).toBeGreaterThanOrEqual((inOrder[at - 1]?.x ?? 0) - 0.5);
    }
  });

  await test.step("a layout is chosen by hand, moves the marks, and can be interrupted by the next", async () => {
    await app.open("#");
    const key = await app.key("Mashable");
    const before = (await app.locate(key))!;
    await page.getByRole("combobox", { name: /layout/i }).selectOption("circle");
    await page.getByRole("combobox", { name: /layout/i }).selectOption("story");
    await app.show({});
    await expect(page.locator(".sigma-ground")).toBeVisible();
    const after = (await app.locate(key))!;
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(5);
    await page.getByRole("combobox", { name: /layout/i }).selectOption("forces");
    await app.show({});
    const ground = page.locator(".sigma-ground");
    await expect(ground, "what lay beneath the regions is gone with them").toBeHidden();
    const back = (await app.locate(key))!;
    expect(Math.hypot(back.x - before.x, back.y - before.y)).toBeLessThan(1.5);
  });
});

test("marks are selected, put elsewhere, and have a menu", async ({ page, app }) => {
  await test.step("several are selected by a modifier, by a line round them, and one is taken away", async () => {
    await app.open();
    const [mic, mashable] = [await app.key("Mic"), await app.key("Mashable")];
    const at = async (key: string) => (await app.locate(key))!;
    await page.mouse.click((await at(mic)).x, (await at(mic)).y);
    await page.keyboard.down("Control");
    await page.mouse.click((await at(mashable)).x, (await at(mashable)).y);
    expect(await app.view()).toMatchObject({ selection: mashable, also: [mic] });
    await page.mouse.click((await at(mic)).x, (await at(mic)).y);
    await page.keyboard.up("Control");
    expect(await app.view()).toMatchObject({ selection: mashable, also: [] });

    const box = (await stage(page).boundingBox())!;
    await page.keyboard.down("Shift");
    await page.mouse.move(box.x + 3, box.y + 60);
    await page.mouse.down();
    for (const [x, y] of [
      [box.width * 0.45, 60],
      [box.width * 0.45, box.height - 5],
      [3, box.height - 5],
    ] as const) {
      await page.mouse.move(box.x + x, box.y + y, { steps: 3 });
    }
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const { selection, also } = await app.view();
    expect(also.length).toBeGreaterThan(5);
    for (const key of [selection!, ...also].filter((other) => other !== mashable)) {
      expect((await at(key)).x).toBeLessThan(box.x + box.width * 0.46);
    }
  });

  await test.step("a menu opens on a mark by the other button and by a key, and goes by Escape", async () => {
    await app.open("#");
    const key = await app.key("Computer Vision");
    const { x, y } = (await app.locate(key))!;
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menuitem", { name: "Keep only this topic" }).click();
    expect((await app.view()).filters.topic).toEqual([key]);
    await app.show({ selection: key });
    await stage(page).focus();
    await page.keyboard.press("m");
    // The keys are the menu's once the focus has come to it.
    await expect(page.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(stage(page)).toBeFocused();
    expect((await app.view()).selection).toBe(key);
  });

  await test.step("a mark that is dragged stays where it was put, also in a link; keys move it too", async () => {
    await app.open("#");
    const key = await app.key("Mashable");
    const { x, y } = (await app.locate(key))!;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 40, { steps: 4 });
    await page.mouse.up();
    const near = async (dx: number, dy: number) => {
      const place = (await app.locate(key))!;
      return Math.hypot(place.x - x - dx, place.y - y - dy);
    };
    expect(await near(-60, 40)).toBeLessThan(4);
    await page.waitForFunction(() => location.hash.includes("pins="));
    await page.reload();
    await drawn(page);
    expect(await near(-60, 40)).toBeLessThan(4);

    await app.show({ selection: key });
    await stage(page).focus();
    await page.keyboard.press("Control+ArrowRight");
    await expect.poll(() => near(-60, 40)).toBeGreaterThan(3);
    await page.mouse.click(5 + (await app.locate(key))!.x - 5, (await app.locate(key))!.y, {
      button: "right",
    });
    await page.getByRole("menuitem", { name: "Put back to its place" }).click();
    await expect.poll(() => near(0, 0)).toBeLessThan(1.5);
  });
});

test("one finds one’s way in the network", async ({ page, app }) => {
  await test.step("the keyboard walks: arrows to neighbours, brackets through time, Enter selects, Shift adds", async () => {
    await app.open();
    const start = await app.key("The Boston Globe");
    await app.show({ selection: start });
    await stage(page).focus();
    const said = page.locator(".network [aria-live]");
    await page.keyboard.press("n");
    await expect(said).toContainText("article");
    await page.keyboard.press("Shift+Enter");
    await expect.poll(async () => (await app.view()).also).toEqual([start]);

    const from = (await app.locate((await app.view()).selection!))!;
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const left = (await app.view()).selection!;
    expect((await app.locate(left))!.x).toBeLessThan(from.x);

    const { nodes } = await graphFile(page);
    const time = async () => {
      const { selection } = await app.view();
      return Date.parse(
        String(nodes.find(({ key }) => key === selection)?.attributes["publishedAt"]),
      );
    };
    for (const [key, isLater] of [
      ["]", true],
      ["[", false],
    ] as const) {
      await app.show({ selection: await app.key("VICE") });
      await page.keyboard.press("]");
      await page.keyboard.press("Enter");
      await page.keyboard.press("]");
      await page.keyboard.press("Enter");
      const before = await time();
      await page.keyboard.press(key);
      await page.keyboard.press("Enter");
      expect((await time()) > before).toBe(isLater);
    }
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await app.view()).selection).toBeNull();
  });

  await test.step("a small map shows where one is, and brings one elsewhere", async () => {
    await app.open("#camera=0.3,0.5,0.3");
    const map = page.locator(".network-minimap");
    const box = (await map.boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2);
    await expect.poll(async () => (await app.view()).camera?.x ?? 0).toBeGreaterThan(0.6);
    await page.getByRole("button", { name: "Fit" }).click();
    await expect(map).toBeHidden();
  });

  await test.step("Fit shows what the filters leave, and once more the whole", async () => {
    await app.open("#");
    const topic = await app.key("Computer Vision");
    const { filters } = await app.view();
    await app.show({ filters: { ...filters, topic: [topic] } });
    const fit = page.getByRole("button", { name: "Fit" });
    await fit.click();
    await expect.poll(async () => (await app.view()).camera?.ratio ?? 1).toBeLessThan(0.9);
    await app.show({});
    await fit.click();
    await expect.poll(async () => (await app.view()).camera).toBeNull();
  });
});
