import type { Page } from "@playwright/test";
import { drawn, expect, test } from "./app.ts";
import { loseContext, names, now, number, openSpeaker, scenes, stage } from "./talk-windows.ts";

// Kept by its service worker, the page can be loaded again without a network.
test.use({
  serviceWorkers: "allow",
  expectedErrors: /CONTEXT_LOST_WEBGL|context was lost|ERR_INTERNET_DISCONNECTED/i,
});

/**
 * Whatever happens, within a second both windows are where they were. A test's browser draws by software,
 * and shares its cores: it is given three.
 */
const SOON = 3_000;

/** Where the stage has got, and when its timer was started: the same for as long as it runs. */
const onStage = (page: Page) =>
  page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith("coverline:timer:"));
    const timer = JSON.parse(localStorage.getItem(name ?? "") ?? "null") as {
      since: number;
    } | null;
    return {
      number: document.querySelector(".stage-number")?.textContent,
      step: Number(new URLSearchParams(location.hash.slice(1)).get("step") ?? 0),
      since: timer?.since ?? null,
    };
  });

/** Where the speaker's window says that the talk is, and both what its timer says and what it should. */
const atSpeaker = (speaker: Page) =>
  speaker.evaluate(() => {
    const text = (at: string) => document.querySelector(at)?.textContent ?? "";
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text(".speaker-timer")) ?? [];
    const { timer } = JSON.parse(sessionStorage.getItem("coverline:standing") ?? "{}") as {
      timer?: { since: number | null };
    };
    return {
      place: text(".speaker-now .speaker-over"),
      says: 60 * Number(minutes) + Number(seconds),
      passed: (Date.now() - (timer?.since ?? Date.now())) / 1000,
    };
  });

test("a talk is made, kept, and given in two windows, whatever happens to them", async ({
  page,
  app,
  context,
}) => {
  test.slow();
  const keep = page.getByRole("button", { name: "Keep this view" });

  await test.step("five views are kept, written over, and put in order", async () => {
    await app.open();
    await page.getByRole("button", { name: "Talk", exact: true }).click();
    await page.keyboard.press("k");
    await page.keyboard.press("t");
    await page.keyboard.press("9");
    await page.keyboard.press("k");
    await page.keyboard.press("t");
    await page.keyboard.press("6");
    await page.getByRole("combobox", { name: /layout/i }).selectOption("time");
    await keep.click();
    await page.keyboard.press("/");
    await page.keyboard.type("nbc news");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).not.toBeNull();
    await keep.click();
    await page.keyboard.press("Escape");
    await page.getByRole("radio", { name: "Providers" }).check();
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await page.getByRole("button", { name: "Talk", exact: true }).focus();
    await page.keyboard.press("z");
    await keep.click();
    await expect(scenes(page)).toHaveCount(5);

    await scenes(page).first().click();
    await page.keyboard.press("F2");
    const form = page.getByRole("complementary", { name: "Edit the scene" });
    await form.getByLabel("Headline").fill("Ten days in June");
    await form.getByLabel("Notes").fill("Say hello.");
    await scenes(page).nth(2).click();
    await form.getByLabel("Headline").fill("One after the other");
    await page.getByRole("radio", { name: "Stories" }).check();
    await form.getByRole("button", { name: "Add this view as a step" }).click();
    await page.keyboard.press("Escape");
    await expect(form).toHaveCount(0);

    await scenes(page).nth(1).click();
    await page.keyboard.press("Alt+End");
    await expect(scenes(page).nth(4)).toBeFocused();
    await expect(scenes(page).first()).toHaveAccessibleName("Scene 1 of 5: Ten days in June");
    await expect(scenes(page).nth(1)).toHaveAccessibleName(
      "Scene 2 of 5: One after the other, 1 step",
    );
  });

  await test.step("it is there after a reload", async () => {
    const before = await names(page);
    await page.reload();
    await drawn(page);
    await page.getByRole("button", { name: "Talk", exact: true }).click();
    expect(await names(page)).toEqual(before);
    // Until the page has kept itself there is nothing to cut off.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });

  await scenes(page).first().focus();
  await page.keyboard.press("p");
  await expect(number(page)).toHaveText("1 / 5");
  await context.setOffline(true);
  const speaker = await openSpeaker(page);
  await page.bringToFront();
  let since: number | null = null;

  /** Both windows say the same place, and the timer runs on from when it was started. */
  const expectBoth = async (scene: number, made = 0, of = 0) => {
    const steps = of === 0 ? "" : `, step ${made} of ${of}`;
    const wanted = {
      number: `${scene} / 5`,
      step: made,
      speaker: `Scene ${scene} of 5${steps}`,
      since,
      isTimed: true,
    };
    const standing = async () => {
      const [there, { place, says, passed }] = [await onStage(page), await atSpeaker(speaker)];
      // What is shown is whole seconds, and at most a quarter of one old.
      const isTimed = there.since === null || (passed >= says && passed - says < 2);
      return { ...there, speaker: place, isTimed };
    };
    await expect.poll(standing, { timeout: SOON, intervals: [50] }).toEqual(wanted);
  };

  await test.step("the clicker's first click starts the timer", async () => {
    await expectBoth(1);
    await expect(speaker.getByRole("region", { name: "Notes" })).toContainText("Say hello.");
    await page.keyboard.press("PageDown");
    await expect.poll(async () => (await onStage(page)).since).not.toBeNull();
    ({ since } = await onStage(page));
    await expectBoth(2, 0, 1);
    await page.keyboard.press("PageDown");
    await expectBoth(2, 1, 1);
    await page.keyboard.press("PageUp");
    await expectBoth(2, 0, 1);
    await page.keyboard.press("PageDown");
    expect(await app.view()).toMatchObject({ network: "stories" });
  });

  await test.step("black, and back to where it was", async () => {
    await page.keyboard.press(".");
    await expect(page.locator(".stage-blank")).toBeVisible();
    await expect(now(speaker)).toContainText("The screen is black");
    await page.keyboard.press("PageDown");
    await expect(page.locator(".stage-blank")).toHaveCount(0);
    await expectBoth(2, 1, 1);
  });

  await test.step("a detour, and back", async () => {
    const box = (await page.locator(".network").first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, -400);
    await expect(page.locator(".stage-way")).toHaveText("Next: back to scene 2");
    await expect(now(speaker)).toContainText("On a detour");
    await page.keyboard.press("PageDown");
    await expectBoth(2, 1, 1);
    expect((await app.view()).camera).toBeNull();
  });

  await test.step("the stage is loaded again", async () => {
    await page.reload();
    await expect(stage(page)).toHaveCount(1);
    await expectBoth(2, 1, 1);
    await drawn(page);
    expect(await app.view()).toMatchObject({ network: "stories", camera: null });
    await expect(page.locator(".stage-way")).toHaveCount(0);
    await page.keyboard.press("PageDown");
    await expectBoth(3);
  });

  await test.step("the speaker's window is loaded again", async () => {
    await speaker.reload();
    await expectBoth(3);
    await expect(now(speaker).locator("svg path").first()).toBeAttached();
    await expect(speaker.getByRole("alert")).toHaveCount(0);
  });

  await test.step("the graphics go in mid-transition", async () => {
    await page.keyboard.press("PageDown");
    await expectBoth(4);
    const key = await app.key("NBC News");
    const [view, there] = [await app.view(), await app.locate(key)];
    expect([view.network, view.camera === null, view.window === null]).toEqual([
      "providers",
      false,
      false,
    ]);
    await page.keyboard.press("PageUp");
    await expectBoth(3);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.keyboard.press("PageDown");
    await loseContext(page);
    await expectBoth(4);
    await expect.poll(() => app.locate(key)).not.toBeNull();
    await app.show({});
    expect(await app.view()).toEqual(view);
    expect(await app.locate(key)).toEqual(there);
    await expect(page.locator(".stage-way")).toHaveCount(0);
    await expectBoth(4);
    await page.emulateMedia({ reducedMotion: "reduce" });
  });

  await test.step("the last scene, and there it stays", async () => {
    await page.keyboard.press("PageDown");
    await expectBoth(5);
    await page.keyboard.press("PageDown");
    await expectBoth(5);
    await expect(speaker.getByRole("region", { name: "Next" })).toContainText(
      "The end of the talk",
    );
    expect(await app.view()).toMatchObject({ wide: true, charts: ["spread"] });
  });
  await context.setOffline(false);
});
