import type { Page } from "@playwright/test";
import { expect, graphFile, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });
const chart = (page: Page, name: string) =>
  timeline(page).getByRole("group", { name: "Charts" }).getByRole("button", { name, exact: true });
const marks = (page: Page) => timeline(page).getByRole("listbox");
const active = (page: Page) => timeline(page).locator("[role=option]");

/** A point of the ground of a chart, as shares of its size. */
async function pointIn(page: Page, x: number, y: number) {
  const box = (await marks(page).boundingBox())!;
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}

test("charts are chosen by mouse and by keys, stand above each other, and are in the link", async ({
  page,
  app,
}) => {
  await app.open();
  await test.step("by mouse, one alone or one besides", async () => {
    await chart(page, "Swarm").click();
    await expect(chart(page, "Swarm")).toHaveAttribute("aria-pressed", "true");
    await expect(chart(page, "Lanes")).toHaveAttribute("aria-pressed", "false");
    await expect(marks(page)).toHaveAttribute("aria-label", "All articles, over time");
    await chart(page, "Attention").click({ modifiers: ["Shift"] });
    expect((await app.view()).charts).toEqual(["swarm", "attention"]);
    await expect(marks(page)).toHaveCount(2);
  });
  await test.step("by keys, and with the whole page", async () => {
    await page.keyboard.press("9");
    expect((await app.view()).charts).toEqual(["spread"]);
    await page.keyboard.press("t");
    expect((await app.view()).wide).toBe(true);
    await expect(page.locator(".network-stage")).toBeHidden();
    await expect(timeline(page)).toContainText("outlets");
  });
  await test.step("the link shows the same; undone, it is as before", async () => {
    expect(new URL(page.url()).hash).toContain("charts=spread");
    await page.reload();
    await expect(marks(page)).toHaveAttribute(
      "aria-label",
      "Outlets by the time since the first report",
    );
    await page.keyboard.press("t");
    await expect(page.locator(".network-stage")).toBeVisible();
    await app.open("#charts=lanes,swarm");
    await expect(marks(page)).toHaveCount(2);
  });
});

test("lanes are of topics, stories, types or all, in the order that one chooses", async ({
  page,
  app,
}) => {
  await app.open("#lanes=topic,count");
  const heads = timeline(page).locator(".lanes-heads button");
  await expect(heads.first()).toContainText("AI");
  await expect(heads.last()).toContainText("No topic");
  await heads.first().click();
  await expect.poll(async () => (await app.view()).selection).toBe(await app.key("AI"));
  await app.open("#lanes=story,first");
  await expect(heads.filter({ hasText: "Amazon bans police use" })).toBeVisible();
  await app.open("#lanes=none,first");
  await expect(marks(page)).toHaveAttribute("aria-label", "All articles in one lane, over time");
});

test("a spread is walked from report to report, and selects them", async ({ page, app }) => {
  await app.open("#charts=spread&wide=on");
  await marks(page).focus();
  await page.keyboard.press("Home");
  await expect(active(page)).toHaveAttribute("aria-label", /Washington Post.*first/i);
  await page.keyboard.press("End");
  await expect(active(page)).toHaveAttribute("aria-label", /NBC News.*22\sh\s12\smin/);
  await page.keyboard.press("Enter");
  const { selection } = await app.view();
  const { nodes } = await graphFile(page);
  const article = nodes.find(({ key }) => key === selection);
  expect(article?.attributes.kind).toBe("article");
  await test.step("another story, and lags in powers of ten", async () => {
    const { attributes } = await graphFile(page);
    const story = attributes.stories.find(({ label }) => label.startsWith("Amazon bans"));
    await app.show({ selection: story!.key, scale: "log" });
    await expect(page.locator("#spread-summary")).toContainText("Amazon bans");
    await marks(page).focus();
    await page.keyboard.press("Home");
    await expect(active(page)).toHaveAttribute("aria-label", /Wall Street Journal/);
  });
});

test("attention is counted in bins, whose articles are one click away", async ({ page, app }) => {
  await app.open("#charts=attention&attention=story,day,stacked&wide=on");
  await marks(page).focus();
  await page.keyboard.press("Home");
  await expect(active(page)).toHaveAttribute("aria-label", /Tue 9 June.*1 article/);
  const told = new Map<string, number>();
  for (let bin = 0; bin < 12; bin += 1) {
    const words = (await active(page).getAttribute("aria-label"))!;
    told.set(words, Number(/(\d+) articles?/.exec(words)?.[1] ?? 0));
    await page.keyboard.press("ArrowRight");
  }
  expect([...told.values()].reduce((sum, count) => sum + count)).toBe(43);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await app.view()).selection).toMatch(/^a-/);
  await page.keyboard.press("Shift+Enter");
  await expect.poll(async () => (await app.view()).window).not.toBeNull();
});

test("time is zoomed, panned and drawn by hand, and set in fields", async ({ page, app }) => {
  await app.open("#charts=swarm");
  await test.step("the wheel zooms about the pointer, a drag pans, a double click shows all", async () => {
    const middle = await pointIn(page, 0.3, 0.15);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await app.view()).window).not.toBeNull();
    const zoomed = (await app.view()).window!;
    await page.mouse.down();
    await page.mouse.move(middle.x - 80, middle.y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await app.view()).window!.from).toBeGreaterThan(zoomed.from);
    const panned = (await app.view()).window!;
    expect(panned.to - panned.from).toBeCloseTo(zoomed.to - zoomed.from, -5);
    await page.mouse.dblclick(middle.x, middle.y);
    await expect.poll(async () => (await app.view()).window).toBeNull();
  });
  await test.step("keys do the same", async () => {
    await page.keyboard.press("z");
    await expect.poll(async () => (await app.view()).window).not.toBeNull();
    await page.keyboard.press("a");
    await expect.poll(async () => (await app.view()).window).toBeNull();
  });
  await test.step("fields, in the zone that is chosen, and windows by name", async () => {
    await app.show({ zone: "America/New_York" });
    await timeline(page).getByRole("button", { name: "Window…" }).click();
    const panel = page.getByRole("dialog", { name: "Window" });
    await panel.getByLabel("From", { exact: true }).fill("2020-06-10T18:00");
    await panel.getByLabel("From", { exact: true }).press("Enter");
    await panel.getByLabel("To", { exact: true }).fill("2020-06-11T18:00");
    await panel.getByLabel("To", { exact: true }).press("Enter");
    await expect
      .poll(async () => (await app.view()).window)
      .toEqual({ from: Date.UTC(2020, 5, 10, 22), to: Date.UTC(2020, 5, 11, 22) });
    await panel.getByRole("button", { name: "Everything" }).click();
    await expect.poll(async () => (await app.view()).window).toBeNull();
    await panel.getByRole("button", { name: "First 24 hours" }).click();
    await expect
      .poll(async () => {
        const { window } = await app.view();
        return window === null ? 0 : window.to - window.from;
      })
      .toBe(24 * 3_600_000);
  });
});

test("a play-head runs, pauses in the link, steps, and gives the window back", async ({
  page,
  app,
}) => {
  await app.open();
  const play = timeline(page).getByRole("button", { name: "Play", exact: true });
  await play.click();
  await expect(play).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("banner")).toContainText(/\d+ of 43/);
  await page.keyboard.press("Escape");
  await page.locator("body").click({ position: { x: 5, y: 5 } });
  await app.show({ head: Date.UTC(2020, 5, 11, 0) });
  await expect(page.getByRole("banner")).toContainText(/\d+ of 43/);
  const { head } = await app.view();
  await page.keyboard.press(".");
  await expect.poll(async () => (await app.view()).head).toBeGreaterThan(head!);
  await expect(page).toHaveURL(/head=2020-06-11/);
  await page.reload();
  await expect(page.getByRole("banner")).toContainText(/\d+ of 43/);
  await expect(play).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await app.view()).head).toBeNull();
  await expect(page.getByRole("banner")).toContainText("43 articles by 37 providers");
});

test("a note is written, has its line on every chart and its words once, is in the link, and is taken away", async ({
  page,
  app,
}) => {
  await app.open("#charts=lanes,swarm");
  await timeline(page).getByRole("button", { name: /notes/i }).click();
  const dialog = page.getByRole("dialog", { name: /notes/i });
  await dialog.getByRole("textbox").first().fill("Senate <b>hearing</b>");
  await dialog.getByLabel(/^From/).fill("2020-06-12T14:00");
  await dialog.getByRole("button", { name: /add|save/i }).click();
  await expect.poll(async () => (await app.view()).notes.length).toBe(1);
  await page.keyboard.press("Escape");
  await expect(timeline(page).getByText("Senate <b>hearing</b>")).toHaveCount(1);
  await expect(timeline(page).locator(".notes-lines line")).toHaveCount(2);
  expect(decodeURIComponent(new URL(page.url()).hash)).toContain("Senate");
  await timeline(page).getByRole("button", { name: /notes/i }).click();
  await dialog.getByRole("button", { name: /^Delete the note/ }).click();
  await expect.poll(async () => (await app.view()).notes.length).toBe(0);
});

test("axe finds nothing in any chart, in the window's panel or in the notes", async ({
  page,
  app,
}) => {
  const check = (where: string) => expectNoViolations(page, where, ".timeline");
  for (const charts of ["lanes,swarm", "attention", "spread"]) {
    await app.open(`#charts=${charts}`);
    await check(charts);
  }
  await timeline(page).getByRole("button", { name: "Window…" }).click();
  await check("the window's panel");
  await page.keyboard.press("Escape");
  await timeline(page).getByRole("button", { name: /notes/i }).click();
  await check("the notes");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a chart is chosen from a list, and all of it fits", async ({ page, app }) => {
    await app.open();
    await timeline(page).getByRole("combobox", { name: "Chart" }).selectOption("Spread");
    expect((await app.view()).charts).toEqual(["spread"]);
    await app.open("#charts=swarm&wide=on");
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(fits).toBe(true);
  });

  test("the whole page is the charts', with a way back and to all that makes room", async ({
    page,
    app,
  }) => {
    await app.open("#charts=lanes&wide=on");
    const search = page.getByRole("combobox", { name: /search/i });
    const speed = timeline(page).getByRole("combobox", { name: "Speed" });
    const more = timeline(page).getByRole("button", { name: "More", exact: true });
    for (const { width, height } of [
      { width: 360, height: 740 },
      { width: 740, height: 360 },
    ]) {
      await test.step(`${width} px wide`, async () => {
        await page.setViewportSize({ width, height });
        await expect.poll(async () => (await marks(page).boundingBox())!.y).toBeLessThan(100);
        await expect(speed).toBeHidden();
        await more.tap();
        await expect(speed).toBeVisible();
        await expect(timeline(page).getByRole("button", { name: "Window…" })).toBeVisible();
        await more.tap();
        const isOnTop = () =>
          search.evaluate((field) => {
            const { left, top } = field.getBoundingClientRect();
            return document.elementFromPoint(left + 9, top + 9) === field;
          });
        expect(await isOnTop()).toBe(false);
        await page.keyboard.press("/");
        await expect(search).toBeFocused();
        expect(await isOnTop()).toBe(true);
        await page.keyboard.press("Escape");
        await expect(more).toBeFocused();
        expect(await isOnTop()).toBe(false);
      });
    }
    await expectNoViolations(page, "the whole page");
    await timeline(page).getByRole("button", { name: "Back to the network" }).tap();
    await expect(page.locator(".network-stage")).toBeVisible();
    expect((await app.view()).wide).toBe(false);
    expect(await search.isVisible()).toBe(true);
  });
});
