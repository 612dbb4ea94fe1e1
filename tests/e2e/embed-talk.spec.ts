import { readFileSync } from "node:fs";
import { drawn, expect, test } from "./app.ts";
import { ask, frameIn, siteWith } from "./embedding-site.ts";
import { expectNoViolations } from "./violations.ts";

const TALK = "ten-days-in-june";

test("a talk is stepped by buttons and arrows, and says nothing of the notes", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 480 });
  await page.goto(`./?embed&talk=${TALK}`);
  const number = page.locator(".embed-number");
  await expect(number).toHaveText(/^1 of \d+$/);
  await expect(page.getByRole("heading", { name: "Ten days in June", level: 2 })).toBeVisible();

  await test.step("by buttons, and back", async () => {
    await page.getByRole("button", { name: "Next" }).click();
    await expect(number).toHaveText(/^2 of/);
    await expect(page.getByRole("heading", { name: /one Thursday/ })).toBeVisible();
    await expect(page.locator("main > [aria-live]")).toContainText(/Timeline \(attention/);
    await expect(page.locator("body")).not.toContainText("Tall bar");
    const previous = page.getByRole("button", { name: "Previous" });
    await previous.click();
    await expect(number).toHaveText(/^1 of/);
    await expect(previous).toBeDisabled();
    await page.keyboard.press("Enter");
    await expect(number).toHaveText(/^1 of/);
    await expect(previous).toBeFocused();
  });

  await test.step("by arrows, but not by the keys of the stage", async () => {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(number).toHaveText(/^3 of/);
    await drawn(page);
    for (const key of ["b", "v", "o", "s", "?", "PageDown", "Escape"]) {
      await page.keyboard.press(key);
    }
    await expect(page.locator(".stage-blank, :modal")).toHaveCount(0);
    await expect(number).toHaveText(/^3 of/);
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await expect(number).toHaveText(/^3 of/);
  });

  await test.step("from wherever the reader has strayed to", async () => {
    await page.evaluate(() => window.coverline!.show({ layout: "time" }));
    const back = page.getByRole("button", { name: "Back to the scene" });
    await back.click();
    await expect(back).toHaveCount(0);
    expect((await page.evaluate(() => window.coverline!.state())).layout).not.toBe("time");
    await expect(page.getByRole("link", { name: "Open in Coverline" })).toHaveAttribute(
      "href",
      new RegExp(`/#talk=${TALK}&scene=the-night$`),
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test("it fits a phone, and axe finds nothing", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 560 });
  await page.goto(`./?embed&talk=${TALK}`);
  await expect(page.locator(".embed-number")).toBeVisible();
  await expectNoViolations(page, "a text");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await drawn(page);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBe(360);
  await expect(page.getByRole("application")).toBeInViewport();
  await expect(page.getByRole("button", { name: "Next" })).toBeInViewport({ ratio: 1 });
  await expectNoViolations(page, "network and timeline");
});

test("one scene alone, and what isn’t there", async ({ page }) => {
  await page.goto(`./?embed=untitled&talk=${TALK}&scene=copies`);
  await expect(page.getByRole("heading", { name: /Eleven outlets/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Next" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Open in Coverline" })).toHaveCount(0);
  // As it is after its last step.
  expect((await page.evaluate(() => window.coverline!.state())).selection).not.toBeNull();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: /Eleven outlets/ })).toBeVisible();

  await page.goto(`./?embed&talk=${TALK}&scene=gone`);
  await expect(page.getByText("This scene isn’t here")).toBeVisible();
  await page.goto("./?embed&talk=gone");
  await expect(page.getByText("This talk isn’t here")).toBeVisible();
  await expectNoViolations(page, "no talk");
});

test("its code is to be had where the talk is taken along", async ({ page, app }) => {
  await app.open();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => void (document.title = text) },
    });
  });
  await page.getByRole("button", { name: "Talk", exact: true }).click();
  await page.getByRole("button", { name: /Ten days in June/ }).click();
  await page.getByRole("button", { name: "Take along" }).click();
  await page.getByRole("button", { name: "Copy the code to embed it" }).click();
  await expect(page).toHaveTitle(
    /^<iframe src="[^"]*\?embed&amp;talk=ten-days-in-june" title="Ten/,
  );
});

test("an article’s scrolling steps it, by the code in the manual", async ({ browser, baseURL }) => {
  const manual = readFileSync("docs/embed.md", "utf8");
  const [script] = /<script>\s+\{\s[^]*?<\/script>/.exec(manual) ?? [""];
  const app = new URL(baseURL ?? "");
  let code = "";
  const site = await siteWith(() => code);
  const from = encodeURIComponent(site.origin);
  code = `<iframe id="talk" src="${app.href}?embed&amp;talk=${TALK}&amp;from=${from}"
      style="position: sticky; top: 0; width: 700px; height: 480px; border: 0"></iframe>
    <p data-scene="one-day" style="height: 900px">One</p>
    <p data-scene="the-night" data-step="1" style="height: 900px">Two</p>
    ${script.replace("https://coverage.example", app.origin)}`;
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(site.origin);
  await frameIn(page);
  const told = () =>
    page.evaluate(() =>
      window.heard.flatMap(({ data }) =>
        data.event === "scene" ? [`${data.scene} ${data.step}`] : [],
      ),
    );
  await page.getByText("One", { exact: true }).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, 500));
  await expect.poll(told).toEqual(["title 0", "one-day 0"]);
  await page.evaluate(() => scrollTo(0, 1400));
  await expect.poll(told).toEqual(["title 0", "one-day 0", "the-night 1"]);
  expect(await ask(page, { id: 1, do: "scene", scene: "gone" })).toMatchObject({
    ok: false,
    error: "the talk has no scene “gone”",
  });
  await context.close();
  site.close();
});
