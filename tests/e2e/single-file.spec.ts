import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { drawn, graphFile } from "./app.ts";
import { offlineBrowser } from "./file-page.ts";
import { poisoned } from "./poisoned.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** As a corpus may be called by whoever hates it. */
const HOSTILE = `</script><script>window.pwned=1</script><!--<script>`;

/** Takes the app through its parts: network, timeline, search, and what is loaded when asked for. */
async function expectToWork(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const { selection } = window.coverline!.state();
    return { selection, canvases: document.querySelectorAll("canvas").length };
  });
  expect(place.canvases).toBeGreaterThan(1);
  await expect(page.getByRole("region", { name: "Timeline" })).toContainText("The Boston Globe");
  await page.keyboard.press("/");
  await page.keyboard.type("boston globe");
  await page.keyboard.press("Enter");
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details).toContainText("bostonglobe.com");
  await expect(page).toHaveURL(/#.*selection=/);
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Export what is in view" });
  await expect(dialog.getByRole("button", { name: "Save" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

test("one file holds app and data: it opens from the disk, in two windows, and asks for nothing", async ({
  browser,
}, testInfo) => {
  // It builds the app anew.
  test.slow();
  const file = testInfo.outputPath("made", "one.html");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", "seeds", "--title", HOSTILE, "--single", file],
    { cwd: root },
  );
  expect(stdout).toContain("any browser opens it, without a server");

  const offline = await offlineBrowser(browser);
  const page = await offline.open(file);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `Coverage network of ${HOSTILE}`,
  );
  await expectToWork(page);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").length;
  });
  expect(fonts).toBeGreaterThan(1);

  await test.step("its talk is given whole by keys, with the speaker’s window", async () => {
    await page.evaluate(() => {
      location.hash = "talk=ten-days-in-june";
    });
    await expect(page.locator(".stage-number")).toHaveText("1 / 8");
    const opening = offline.context.waitForEvent("page");
    await page.keyboard.press("s");
    const speaker = await opening;
    const now = speaker.getByRole("region", { name: "On the stage" });
    await expect(now).toContainText("Scene 1 of 8");
    for (let clicks = 0; clicks < 40; clicks++) {
      if ((await page.locator(".stage-number").textContent()) === "8 / 8") break;
      await page.keyboard.press("PageDown");
      await page.evaluate(() => window.coverline!.show({}));
    }
    await expect(now).toContainText("Scene 8 of 8");
    await speaker.keyboard.press("Home");
    await expect(page.locator(".stage-number")).toHaveText("1 / 8");
    await speaker.reload();
    await page.reload();
    await expect(page.locator(".stage-number")).toHaveText("1 / 8");
    await speaker.keyboard.press("PageDown");
    await expect(page.locator(".stage-number")).toHaveText("2 / 8");
    await expect(now).toContainText("Scene 2 of 8");
  });

  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  expect(await offline.faults()).toEqual([]);
  await offline.context.close();
  await rm(file);
});

test("the app saves itself with what it has loaded, and so does the file that it saves", async ({
  browser,
  page,
}, testInfo) => {
  const graph = poisoned(await graphFile(page));
  await page.route("**/graph.json", (route) => route.fulfill({ json: graph }));
  await page.goto("./");
  await drawn(page);
  await page.keyboard.press("k");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByRole("textbox", { name: "Headline" }).fill("</script>My own scene");
  await page.getByRole("button", { name: "Share or embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  const first = await saved(page, testInfo.outputPath("first.html"), () =>
    dialog.getByRole("button", { name: "Save for offline" }).click(),
  );
  await expect(dialog).toContainText(/Saved .+\.html, \d\.\d MB, with 2 talks and their notes\./);

  const offline = await offlineBrowser(browser);
  const alone = await offline.open(first);
  await expect(alone.getByRole("heading", { level: 1 })).toContainText("<script>window.pwned=1");
  await expectToWork(alone);
  await alone.getByRole("button", { name: "Talk", exact: true }).click();
  await alone.getByRole("button", { name: /, 1 scene, came with this corpus$/ }).click();
  const scene = alone.getByRole("button", { name: "Scene 1 of 1: </script>My own scene" });
  await expect(scene).toBeFocused();
  const second = await saved(alone, testInfo.outputPath("second.html"), async () => {
    await alone.keyboard.press("Control+k");
    await alone.keyboard.type("save for offline");
    await expect(alone.getByRole("option").first()).toContainText("Save for offline");
    await alone.keyboard.press("Enter");
  });
  await expect(alone.getByText(/^Saved .+\.html/)).toBeVisible();
  expect((await dataIn(second)) === JSON.stringify(graph)).toBe(true);

  const copy = await offline.open(second);
  await expect(copy.getByRole("region", { name: "Timeline" })).toContainText("The Star");
  // Each copy of a copy is the same: nothing that is on the screen gets into it.
  const third = await saved(copy, testInfo.outputPath("third.html"), async () => {
    await copy.keyboard.press("Control+k");
    await copy.keyboard.type("save for offline");
    await copy.keyboard.press("Enter");
  });
  expect((await readFile(third)).equals(await readFile(second))).toBe(true);
  for (const each of [page, alone, copy]) {
    expect(await each.evaluate(() => "pwned" in window)).toBe(false);
  }
  expect(await offline.faults()).toEqual([]);
  await offline.context.close();
});

async function saved(page: Page, file: string, ask: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent("download");
  await ask();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  await download.saveAs(file);
  return file;
}

/** The graph that a file holds, as it was before it was put there. */
async function dataIn(file: string): Promise<string> {
  const [, text = ""] =
    /id="data-file:graph\.json">([^<]*)<\/script>/.exec(await readFile(file, "utf8")) ?? [];
  return JSON.stringify(JSON.parse(text));
}
