import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { drawn } from "./app.ts";
import { offlineBrowser } from "./file-page.ts";

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

// It builds the app anew.
test.slow();

test("one file holds app and data: it opens from the disk, in two windows, and asks for nothing", async ({
  browser,
}, testInfo) => {
  const file = testInfo.outputPath("made", "one.html");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", "seeds", "--title", HOSTILE, "--single", file],
    { cwd: root },
  );
  expect(stdout).toContain("any browser opens it, without a server");
  expect(await readFile(file, "utf8")).toContain("\\u003c/script>\\u003cscript>window.pwned");

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

  const opening = offline.context.waitForEvent("page");
  await page.evaluate(() => window.open("?speaker", "speaker"));
  const speaker = await opening;
  await drawn(speaker);
  await expect(speaker.getByRole("region", { name: "Timeline" })).toContainText("The Star");
  expect(new URL(speaker.url()).search).toBe("?speaker");
  expect(await speaker.evaluate(() => window.opener !== null)).toBe(true);

  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  expect(await offline.faults()).toEqual([]);
  await offline.context.close();
  await rm(file);
});
