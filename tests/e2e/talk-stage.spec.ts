import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { fingersOn } from "./fingers.ts";
import { keepTalk, TALK } from "./kept-talk.ts";
import { number, stage } from "./talk-windows.ts";
import { expectNoViolations } from "./violations.ts";

/** Keeps views as scenes, as a speaker does: by going there and pressing K. */
async function keep(page: Page, views: readonly object[]): Promise<void> {
  for (const view of views) {
    await page.evaluate((wanted) => window.coverline!.show(wanted), view);
    await page.keyboard.press("k");
  }
}

const DAY = { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 12) };
const NEAR = { x: 0.4, y: 0.5, ratio: 0.4 };

const SCENES = [
  {},
  { window: DAY, camera: NEAR },
  { network: "providers", camera: null },
  { network: "articles", layout: "time", window: null, charts: ["swarm"] },
  { layout: "forces", charts: ["lanes"], wide: true },
];

test("a talk is kept, and given with a clicker alone", async ({ page, app }) => {
  await app.open();
  await keep(page, SCENES);
  await test.step("it begins with P, and the frame is gone", async () => {
    await page.evaluate(() => document.querySelector("canvas")?.setAttribute("data-mark", ""));
    await page.keyboard.press("p");
    await expect(stage(page)).toHaveCount(1);
    await page.keyboard.press("Home");
    await expect(number(page)).toHaveText("1 / 5");
    await expect(page.locator(".timeline-head")).toBeHidden();
    await expect(page.locator(".network-zoom")).toBeHidden();
    await expect(page.getByRole("complementary", { name: "Legend" })).toHaveCount(0);
    // The same canvases: nothing was made anew.
    await expect(page.locator("canvas[data-mark]")).toHaveCount(1);
  });

  await test.step("on and back, each scene with its view", async () => {
    await page.keyboard.press("PageDown");
    await expect(number(page)).toHaveText("2 / 5");
    expect(await app.view()).toMatchObject({ window: DAY, camera: NEAR });
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await expect(number(page)).toHaveText("5 / 5");
    await expect(page.locator(".network")).not.toBeVisible();
    await page.keyboard.press("PageUp");
    expect(await app.view()).toMatchObject({ layout: "time", window: null });
    await expect(page.locator(".network").first()).toBeVisible();
  });

  await test.step("black and white: only the return works", async () => {
    for (const key of [".", "v"]) {
      await page.keyboard.press(key);
      await expect(page.locator(".stage-blank")).toBeVisible();
      await page.keyboard.press("o");
      await page.keyboard.press("/");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.keyboard.press("PageDown");
      await expect(page.locator(".stage-blank")).toHaveCount(0);
      await expect(number(page)).toHaveText("4 / 5");
    }
  });

  await test.step("each place has its link; going back leaves the stage", async () => {
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#talk=[\w-]+&scene=[\w-]+$/);
    await page.goBack();
    await expect(stage(page)).toHaveCount(0);
    await expect(page.locator(".timeline-head")).toBeVisible();
    expect((await app.view()).wide).toBe(true);
    await page.goForward();
    await expect(number(page)).toHaveText("4 / 5");
    expect(new URL(page.url()).hash).toBe(hash);
  });

  await test.step("Escape leaves to the explorer, with the scene's view", async () => {
    await page.keyboard.press("Escape");
    await expect(stage(page)).toHaveCount(0);
    expect((await app.view()).layout).toBe("time");
    expect(page.url()).toContain("layout=time");
    await expect(page.locator(".timeline-head")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.hasAttribute("data-stage"))).toBe(
      false,
    );
  });
});

test("a speaker goes on a detour, and the next click comes back", async ({ page, app }) => {
  await app.open();
  await keep(page, [{}, { window: DAY }]);
  await page.keyboard.press("p");
  await expect(number(page)).toHaveText("2 / 2");
  const way = page.locator(".stage-way");
  await expectNoViolations(page, "the stage");

  await test.step("by searching: what is found is opened over the stage", async () => {
    await page.keyboard.press("/");
    // In fields keys are left alone.
    await page.keyboard.type("nbc news");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary", { name: "Details" })).toContainText("NBC News");
    await expect(way).toHaveText("Next: back to scene 2");
    await page.keyboard.press("PageDown");
    await expect(way).toHaveCount(0);
    await expect(page.getByRole("complementary", { name: "Details" })).toBeHidden();
    expect(await app.view()).toMatchObject({ selection: null, window: DAY, camera: null });
    await expect(number(page)).toHaveText("2 / 2");
  });

  await test.step("to another scene, by number and by the overview", async () => {
    await page.keyboard.press("g");
    await expect(page.getByRole("dialog", { name: "Go to" })).toBeVisible();
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await expect(number(page)).toHaveText("1 / 2");
    await page.keyboard.press("o");
    await page.getByRole("dialog").getByRole("button").nth(1).click();
    await expect(number(page)).toHaveText("2 / 2");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("Keys on the stage");
    // A clicker is heard through any list.
    await page.keyboard.press("PageUp");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(number(page)).toHaveText("1 / 2");
  });

  await test.step("without a frame around what the mouse was on, after a dialog too", async () => {
    const network = page.getByRole("application", { name: "Coverage network" });
    const box = (await network.boundingBox())!;
    await page.mouse.click(box.x + 5, box.y + 5);
    await expect(network).not.toBeFocused();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("Keys on the stage");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(network).not.toBeFocused();
  });

  await test.step("points at what lies there, wherever it is moved to", async () => {
    const key = await app.key("Mashable");
    const place = (await app.locate(key))!;
    await page.mouse.move(place.x, place.y);
    await page.keyboard.down("x");
    const mark = page.locator(".stage-pointer");
    const at = () =>
      mark.evaluate((element) => Number.parseFloat(element.style.getPropertyValue("--x")));
    await expect.poll(async () => Math.abs((await at()) - place.x)).toBeLessThan(1);
    await page.evaluate(() => window.coverline!.show({ camera: { x: 0.55, y: 0.5, ratio: 0.9 } }));
    const moved = (await app.locate(key))!;
    expect(Math.abs(moved.x - place.x)).toBeGreaterThan(5);
    await expect.poll(async () => Math.abs((await at()) - moved.x)).toBeLessThan(2);
    await page.keyboard.up("x");
    await expect(mark).toHaveCount(0);
  });
});

test("a step says what it adds, and moves no picture by that", async ({ page, app }) => {
  await app.open("#talk=ten-days-in-june&scene=copies");
  const words = page.getByRole("region", { name: "Scene" });
  const added = words.getByText("The Globe’s text is the earliest of four");
  const chart = page.locator(".timeline-charts");
  await expect(words.getByText("Half of them within")).toBeVisible();
  await expect(added).toBeHidden();
  const before = await chart.boundingBox();
  await page.keyboard.press("PageDown");
  await expect(added).toBeVisible();
  expect(await chart.boundingBox()).toEqual(before);
  await expect(page.locator("[aria-live]", { hasText: "earliest of four" })).toHaveCount(1);
  await page.keyboard.press("PageUp");
  await expect(added).toBeHidden();
});

test("a link to a talk that isn't there says so, and the page is as usual", async ({
  page,
  app,
}) => {
  await app.open("#talk=nobody&scene=none");
  await expect(page.getByText("The link’s talk is not in this browser")).toBeVisible();
  await expect(stage(page)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe("");
});

test.describe("in motion", () => {
  test.use({
    contextOptions: { reducedMotion: "no-preference" },
  });

  test("a second click finishes at once, and exactly", async ({ page, app }) => {
    await app.open();
    await keep(page, [{}, { window: DAY, camera: NEAR, layout: "time" }]);
    await page.keyboard.press("p");
    await page.keyboard.press("Home");
    await app.show({});
    await expect(number(page)).toHaveText("1 / 2");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    const view = await app.view();
    expect(view).toMatchObject({ window: DAY, camera: NEAR, layout: "time" });
    await expect(number(page)).toHaveText("2 / 2");
    const before = await app.locate(await app.key("Reason"));
    await app.show({});
    expect(await app.locate(await app.key("Reason"))).toEqual(before);
  });
});

test("on a phone, one swipes over the words and presses the arrows", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    reducedMotion: "reduce",
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("./");
  await page.waitForFunction(
    () => performance.getEntriesByName("coverline:first-frame").length > 0,
  );
  await keep(page, [{}, { window: DAY }]);
  await page.keyboard.press("p");
  await expect(number(page)).toHaveText("2 / 2");
  await page.getByRole("button", { name: "Previous" }).tap();
  await expect(number(page)).toHaveText("1 / 2");
  const fingers = await fingersOn(page);
  const swipe = async (part: string, by: number) => {
    const box = (await page.locator(part).first().boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await fingers.drag([
      { x: x - by / 2, y },
      { x: x + by / 2, y },
    ]);
  };
  await swipe(".stage-foot", -120);
  await expect(number(page)).toHaveText("2 / 2");
  await swipe(".stage-words", 120);
  await expect(number(page)).toHaveText("1 / 2");
  // Over the pictures a finger pans, or takes a mark along: a detour, and no other scene.
  const way = page.locator(".stage-way");
  await swipe(".network-stage", -120);
  await expect(way).toBeVisible();
  await expect(number(page)).toHaveText("1 / 2");
  await swipe(".stage-words", -120);
  await expect(way).toHaveCount(0);
  await expect(number(page)).toHaveText("1 / 2");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test("a stage that loses the full screen stays where it is, and has a way back", async ({
  page,
  app,
}) => {
  const isWhole = () => page.evaluate(() => document.fullscreenElement !== null);
  const full = page.getByRole("button", { name: "Full screen", exact: true });
  const again = page.getByRole("button", { name: "Full screen again" });
  await keepTalk(page);
  await app.open(`#talk=${TALK}&scene=whole`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await expect.poll(isWhole).toBe(true);
  await expect(full).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/scene=whole&step=1$/);

  // As a projector that is unplugged.
  await page.evaluate(() => document.exitFullscreen());
  await expect(again).toBeVisible();
  await app.show({});
  await expect(page).toHaveURL(/scene=whole&step=1$/);
  await expect(number(page)).toHaveText("2 / 3");
  await expect(page.locator(".stage-way")).toHaveCount(0);
  await expectNoViolations(page, "a stage without the full screen");
  await again.click();
  await expect.poll(isWhole).toBe(true);
  await expect(again).toHaveCount(0);

  // Who gives it back by hand has not lost it.
  await page.keyboard.press("f");
  await expect.poll(isWhole).toBe(false);
  await expect(again).toHaveCount(0);
  await full.click();
  await expect.poll(isWhole).toBe(true);
});
