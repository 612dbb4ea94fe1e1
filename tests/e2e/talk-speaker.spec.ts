import { expect, test } from "./app.ts";
import { keepTalk, TALK } from "./kept-talk.ts";
import { next, now, number, openSpeaker } from "./talk-windows.ts";
import { expectNoViolations } from "./violations.ts";

declare global {
  interface Window {
    /** Milliseconds for which the machine has slept. */
    slept?: number;
  }
}

const AT_WHOLE = `#talk=${TALK}&scene=whole`;

test("two windows give one talk", async ({ page, app, context }) => {
  await keepTalk(page);
  // A machine that sleeps: nothing runs, and the clock has gone on.
  await context.addInitScript(() => {
    const clock = Date.now.bind(Date);
    Date.now = () => clock() + (window.slept ?? 0);
  });
  await app.open(AT_WHOLE);
  await expect(page.locator(".page")).toHaveAttribute("data-stage", /.+/);
  let speaker = await openSpeaker(page);

  await test.step("notes, scene and what comes next are there", async () => {
    await expect(now(speaker)).toContainText("Scene 2 of 3, step 0 of 1");
    await expect(next(speaker)).toContainText("Next step: Amazon’s day");
    await expect(speaker.getByRole("region", { name: "Notes" })).toContainText("Second line.");
    await expect(now(speaker).locator("svg path").first()).toBeAttached();
    await expectNoViolations(speaker, "speaker’s window");
  });

  await test.step("each moves the other", async () => {
    await speaker.getByRole("button", { name: "Next", exact: true }).click();
    await expect(page).toHaveURL(/scene=whole&step=1$/);
    await page.keyboard.press("PageDown");
    // What was on its way is at its end first.
    if (!/scene=spread/.test(page.url())) await page.keyboard.press("PageDown");
    await expect(now(speaker)).toContainText("Scene 3 of 3");
    await expect(next(speaker)).toContainText("The end of the talk");
    await speaker.keyboard.press("Home");
    await expect(page).toHaveURL(/scene=opening$/);
    await expect(speaker.getByRole("region", { name: "Notes" })).toContainText("Say hello.");
    await speaker.getByRole("button", { name: /Left out/ }).click();
    await expect(page).toHaveURL(/scene=unused$/);
    await expect(now(speaker)).toContainText("A hidden scene");
    await speaker.getByRole("button", { name: /Everything/ }).click();
    await expect(page).toHaveURL(/scene=whole$/);
  });

  await test.step("blank in both, and the next key only brings the stage back", async () => {
    await speaker.keyboard.press("b");
    await expect(now(speaker)).toContainText("The screen is black");
    await speaker.keyboard.press("PageDown");
    await expect(now(speaker)).not.toContainText("black");
    await expect(page).toHaveURL(/scene=whole$/);
  });

  await test.step("pointing in the one is seen in the other, at the same place", async () => {
    await speaker.bringToFront();
    const box = (await now(speaker).locator(".speaker-picture").boundingBox())!;
    await speaker.mouse.move(box.x + box.width / 2, box.y + box.height * 0.35);
    await speaker.mouse.down();
    await expect(page.locator(".stage-pointer")).toBeVisible();
    const stage = (await page.locator(".network").boundingBox())!;
    const mark = await page
      .locator(".stage-pointer")
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).getPropertyValue("--x")));
    const off = Math.abs(mark - (stage.x + stage.width / 2));
    expect(off).toBeLessThan(0.1 * stage.width);
    await speaker.mouse.up();
    await expect(page.locator(".stage-pointer")).toHaveCount(0);
  });

  await test.step("the timer runs, pauses, and is reset only by a held button", async () => {
    const timer = speaker.locator(".speaker-timer");
    await expect(timer).toContainText("of 8:00");
    await expect(timer).toHaveText(/0:0[2-9]|0:[1-5]\d/);
    await speaker.getByRole("button", { name: "Pause the timer" }).click();
    const stood = await timer.textContent();
    await speaker.getByRole("button", { name: /Reset/ }).click();
    await speaker.reload();
    await expect(timer).toHaveText(stood!);
    await speaker.getByRole("button", { name: /Reset/ }).focus();
    await speaker.keyboard.down("Enter");
    await expect(timer).toHaveText(/^Timer 0:00/);
    await speaker.keyboard.up("Enter");
  });

  await test.step("the timer goes on while the machine sleeps", async () => {
    await speaker.getByRole("button", { name: "Start the timer" }).click();
    await expect(speaker.locator(".speaker-timer")).toHaveAttribute("data-runs", "true");
    for (const each of [page, speaker]) {
      await each.evaluate(() => {
        window.slept = 20 * 60_000;
      });
    }
    await expect(speaker.locator(".speaker-timer")).toHaveText(/^Timer 20:/);
    await expect(speaker.getByRole("alert")).toHaveCount(0);
    await speaker.getByRole("button", { name: "Pause the timer" }).click();
    // Paused by the stage's own clock.
    await expect(speaker.locator(".speaker-timer")).toHaveAttribute("data-runs", "false");
    await expect(speaker.locator(".speaker-timer")).toHaveText(/^Timer 20:/);
  });

  await test.step("closed by hand, it is opened again as it was", async () => {
    await speaker.close();
    await page.bringToFront();
    await page.keyboard.press("Home");
    await expect(page).toHaveURL(/scene=opening$/);
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(/scene=whole$/);
    speaker = await openSpeaker(page);
    await expect(now(speaker)).toContainText("Scene 2 of 3, step 0 of 1");
    await expect(speaker.locator(".speaker-timer")).toHaveText(/^Timer 20:/);
    await speaker.keyboard.press("PageDown");
    await expect(page).toHaveURL(/scene=whole&step=1$/);
  });

  await test.step("without a stage the speaker is told so, and keeps the notes", async () => {
    await page.goto("about:blank");
    await expect(speaker.getByRole("alert")).toContainText("The stage does not answer");
    await expect(speaker.getByRole("region", { name: "Notes" })).toContainText("All of it.");
  });

  await test.step("where its window was closed, another is opened at the same place", async () => {
    await page.close();
    await expect(speaker.getByRole("alert")).toContainText("The stage’s window was closed");
    const opening = context.waitForEvent("page");
    await speaker.getByRole("link", { name: "Open it again at this place" }).click();
    const other = await opening;
    await expect(other).toHaveURL(/scene=whole&step=1$/);
    await expect(number(other)).toHaveText("2 / 3");
  });
});

test("a blocked window is explained", async ({ page, app }) => {
  await keepTalk(page);
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await app.open(AT_WHOLE);
  await page.keyboard.press("s");
  await expect(page.getByText(/has blocked the speaker’s window/)).toBeVisible();
});

test("a speaker’s window that nobody opened says what to do", async ({ page }) => {
  await page.goto("./?speaker");
  await expect(page.getByText(/No stage answers. Present a talk/)).toBeVisible();
});
