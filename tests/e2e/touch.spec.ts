import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { type Fingers, fingersOn, type Point } from "./fingers.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });
const ground = (page: Page) => timeline(page).getByRole("listbox");

/** A point of an element, as shares of its size. */
async function pointOf(page: Page, selector: string) {
  const box = (await timeline(page).locator(selector).boundingBox())!;
  return (x: number, y: number): Point => ({
    x: box.x + x * box.width,
    y: box.y + y * box.height,
  });
}

/** Where the first mark is: the keyboard's cursor stands on it. */
async function firstMark(page: Page): Promise<Point> {
  await ground(page).focus();
  await page.keyboard.press("Home");
  const box = (await ground(page).getByRole("option").boundingBox())!;
  await page.keyboard.press("Escape");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** After the click that a tap is, which waits for a frame. */
async function tapAndWait(page: Page, fingers: Fingers, point: Point, times?: number) {
  await page.evaluate(() => {
    document.documentElement.dataset["tapped"] = "";
    const told = () => delete document.documentElement.dataset["tapped"];
    addEventListener("click", told, { once: true });
  });
  await fingers.tap(point, times);
  await expect(page.locator("html")).not.toHaveAttribute("data-tapped");
}

test("fingers move about in time on a chart", async ({ page, app }) => {
  const fingers = await fingersOn(page);
  const window = async () => (await app.view()).window;
  await app.open("#charts=swarm&wide=on");
  const at = await pointOf(page, ".swarm-marks");
  await test.step("where all time is in view there is nowhere to go", async () => {
    await fingers.drag([at(0.8, 0.1), at(0.3, 0.1)]);
    expect(await window()).toBeNull();
  });
  await test.step("two fingers zoom about their middle", async () => {
    await app.show({ window: { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 14) } });
    await fingers.drag([at(0.2, 0.1), at(0.1, 0.1)], [at(0.3, 0.1), at(0.4, 0.1)]);
    await expect.poll(async () => lengthOf(await window())).toBeLessThan(4 * DAY);
    const { from, to } = (await window())!;
    expect((to - from) / DAY).toBeCloseTo(4 / 3, 1);
    const middle = (Date.UTC(2020, 5, 10) + 4 * DAY * 0.25) / DAY;
    expect((from + (to - from) * 0.25) / DAY).toBeCloseTo(middle, 1);
  });
  await test.step("one finger takes the window along, and so do two", async () => {
    for (const strokes of [
      [[at(0.7, 0.1), at(0.3, 0.1)]],
      [
        [at(0.5, 0.1), at(0.3, 0.1)],
        [at(0.8, 0.1), at(0.6, 0.1)],
      ],
    ] as const) {
      const before = (await window())!;
      await fingers.drag(...strokes);
      await expect.poll(async () => (await window())!.from).toBeGreaterThan(before.from);
      expect(lengthOf(await window()) / DAY).toBeCloseTo(lengthOf(before) / DAY, 2);
    }
  });
  await test.step("up and down is no way in time, and two taps on empty ground show all of it", async () => {
    const before = await window();
    await fingers.drag([at(0.5, 0.8), at(0.52, 0.2)]);
    expect(await window()).toEqual(before);
    await fingers.tap(at(0.97, 0.1), 2);
    await expect.poll(window).toBeNull();
  });
});

for (const chart of ["lanes", "swarm"] as const) {
  test(`a tap selects in ${chart}, and keeps the window`, async ({ page, app }) => {
    const fingers = await fingersOn(page);
    const window = { from: Date.UTC(2020, 5, 10, 12), to: Date.UTC(2020, 5, 14) };
    await app.open(`#charts=${chart}&wide=on`);
    await app.show({ window });
    const at = await pointOf(page, `.${chart}-marks`);
    const mark = await firstMark(page);
    const selection = async () => (await app.view()).selection;
    await test.step("one on a mark; one beside them lets go", async () => {
      await tapAndWait(page, fingers, mark);
      expect(await selection()).toMatch(/^a-/);
      const details = page.getByRole("complementary", { name: "Details" });
      await expect(details).toBeVisible();
      await tapAndWait(page, fingers, at(0.97, 0.02));
      expect(await selection()).toBeNull();
      await expect(details).toBeHidden();
    });
    await test.step("two on a mark are as one", async () => {
      await tapAndWait(page, fingers, mark, 2);
      expect(await selection()).toMatch(/^a-/);
      expect((await app.view()).window).toEqual(window);
    });
    await test.step("two beside them show all time, and what is selected stays", async () => {
      await fingers.tap(at(0.97, 0.02), 2);
      await expect.poll(async () => (await app.view()).window).toBeNull();
      expect(await selection()).toMatch(/^a-/);
    });
  });
}

test("a bin tells of itself at a tap, and two taps on it lose no window", async ({ page, app }) => {
  const fingers = await fingersOn(page);
  const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 14) };
  await app.open("#charts=attention&attention=story,day,stacked&wide=on");
  await app.show({ window });
  const at = await pointOf(page, ".attention-marks");
  const bar = at(0.375, 0.9);
  const card = timeline(page).getByRole("button", { name: /^Select/ });
  await tapAndWait(page, fingers, bar);
  await expect(card).toBeVisible();
  await tapAndWait(page, fingers, bar, 2);
  expect((await app.view()).window).toEqual(window);
  await fingers.tap(at(0.03, 0.6), 2);
  await expect.poll(async () => (await app.view()).window).toBeNull();
});

test("the overview, the player and what scrolls obey a finger", async ({ page, app }) => {
  const fingers = await fingersOn(page);
  await app.open("#charts=lanes");
  const window = async () => (await app.view()).window;
  const at = await pointOf(page, ".overview .overlay");
  await test.step("it draws a window, takes it along, and either of its ends", async () => {
    await fingers.drag([at(0.2, 0.5), at(0.5, 0.5)]);
    await expect.poll(window).not.toBeNull();
    const drawn = (await window())!;
    await fingers.drag([at(0.52, 0.5), at(0.72, 0.5)]);
    await expect.poll(async () => (await window())!.to).toBeGreaterThan(drawn.to);
    expect((await window())!.from).toBe(drawn.from);
    await fingers.drag([at(0.18, 0.5), at(0.28, 0.5)]);
    await expect.poll(async () => (await window())!.from).toBeGreaterThan(drawn.from);
    const { from, to } = (await window())!;
    await fingers.drag([at(0.5, 0.5), at(0.6, 0.5)]);
    await expect.poll(async () => (await window())!.from).toBeGreaterThan(from);
    expect(lengthOf(await window()) / DAY).toBeCloseTo((to - from) / DAY, 2);
  });
  await test.step("a second finger changes nothing, and a tap beside the window shows all time", async () => {
    const { from } = (await window())!;
    await fingers.drag([at(0.1, 0.5), at(0.3, 0.5)], [at(0.97, 0.5), at(0.8, 0.5)]);
    await expect.poll(async () => (await window())!.from).toBeLessThan(from);
    expect((await window())!.to).toBeLessThan(from);
    await fingers.tap(at(0.97, 0.5));
    await expect.poll(window).toBeNull();
  });
  await test.step("rows scroll, and time stays", async () => {
    const rows = await pointOf(page, ".lanes-marks");
    await fingers.drag([rows(0.8, 0.9), rows(0.8, 0.1)]);
    const scrolled = () => page.locator(".lanes-scroller").evaluate(({ scrollTop }) => scrollTop);
    await expect.poll(scrolled).toBeGreaterThan(20);
    expect(await window()).toBeNull();
    // Rows go on by themselves for a moment, in which a tap only stops them.
    let last = -1;
    await expect
      .poll(async () => {
        const before = last;
        last = await scrolled();
        return last - before;
      })
      .toBe(0);
  });
  await test.step("a tap plays, another pauses", async () => {
    const play = timeline(page).getByRole("button", { name: "Play", exact: true });
    await play.tap();
    await expect(play).toHaveAttribute("aria-pressed", "true");
    await play.tap();
    await expect(play).toHaveAttribute("aria-pressed", "false");
    expect((await app.view()).head).not.toBeNull();
  });
  await test.step("a sheet scrolls", async () => {
    const legend = page.getByRole("complementary", { name: "Legend" });
    await page.getByRole("button", { name: "Legend", exact: true }).tap();
    // At first it takes no finger.
    await legend.evaluate((sheet) => Promise.all(sheet.getAnimations().map((all) => all.finished)));
    await fingers.drag([
      { x: 180, y: 700 },
      { x: 180, y: 460 },
    ]);
    await expect.poll(() => legend.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  });
});

const DAY = 86_400_000;

function lengthOf(window: { from: number; to: number } | null): number {
  return window === null ? Infinity : window.to - window.from;
}
