import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import { expect, test } from "./app.ts";
import { keepTalk, TALK } from "./kept-talk.ts";
import { pictureTimes } from "./read-webm.ts";
import { expectNoViolations } from "./violations.ts";

/** Keeps two views as scenes, and opens the talk to read. */
async function openTalk(page: Page) {
  await page.locator("body").press("k");
  await page.evaluate(() => window.coverline!.show({ layout: "story", charts: ["spread"] }));
  await page.locator("body").press("k");
  return readTalk(page);
}

async function readTalk(page: Page) {
  await page.locator("body").press("Control+k");
  await page.keyboard.type("Read, print or save");
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog.take");
  await expect(dialog.getByRole("button", { name: "Print or save as PDF" })).toBeVisible();
  return dialog;
}

async function filmFrom(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save film (WebM)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("police-face-recognition-1280x720.webm");
  return readFileSync(await download.path());
}

test("a talk is taken along", async ({ page, app }) => {
  // Pages, pictures and a film are all drawn without a graphics card here.
  test.slow();
  await app.open();
  const dialog = await openTalk(page);

  await test.step("as a page of text with its pictures", async () => {
    await expect(dialog.getByRole("heading", { level: 3 })).toHaveCount(2);
    const pictures = dialog.getByRole("img", { name: /43 articles by 37 providers/ });
    await expect(pictures).toHaveCount(2);
    await expect(pictures.first().getByText("Washington Post").first()).toBeVisible();
    const keys = dialog.getByRole("list", { name: "Key" });
    await expect(keys.first().getByText("first with its story here")).toBeVisible();
    await expect(dialog.getByText(/Data: sha256:[0-9a-f]{64}/)).toHaveCount(2);
    await expectNoViolations(page, "the talk to read", "dialog.take");
  });

  await test.step("on paper, a scene a sheet", async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    // No picture of pixels among them.
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  });

  await test.step("as pictures in a zip, of the size that was chosen", async () => {
    await dialog.getByLabel("Size").selectOption("1280 × 720");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Save pictures (ZIP)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("police-face-recognition-1280x720.zip");
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toEqual([
      "01-police-face-recognition.png",
      "02-police-face-recognition-by-story-spread.png",
    ]);
    for (const bytes of Object.values(files)) {
      const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
      expect([width, height]).toEqual([1280, 720]);
      expect(new Set(new Uint32Array(data.buffer, 0, width * height)).size).toBeGreaterThan(100);
    }
  });

  await test.step("as a film of a scene, which tells how long it lasts", async () => {
    await dialog.getByLabel("Film of").selectOption("1. Police face recognition");
    const film = await filmFrom(page);
    expect(pictureTimes(film)).toEqual([0, 5_000]);
    const seen = await page.context().newPage();
    await seen.setContent("<video muted></video>");
    const video = seen.locator("video");
    await video.evaluate((element: HTMLVideoElement, bytes) => {
      const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      element.src = URL.createObjectURL(new Blob([data], { type: "video/webm" }));
    }, film.toString("base64"));
    await expect(video).toHaveJSProperty("duration", 10);
    await expect(video).toHaveJSProperty("videoWidth", 1280);
    await seen.close();
  });

  await test.step("in a loop, until somebody touches something", async () => {
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.locator("body").press("Control+k");
    await page.keyboard.type("Play the talk in a loop");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#talk=.*&autoplay$/);
    await page.keyboard.press("Shift");
    await expect(page.getByText("Paused")).toBeVisible();
    await page.getByRole("button", { name: "Go on now" }).click();
    await expect(page.getByText("Paused")).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/autoplay/);
  });
});

test("each step of a scene has a sheet of its own where that is asked for", async ({
  page,
  app,
}) => {
  await keepTalk(page);
  await app.open(`#talk=${TALK}`);
  await page.locator("body").press("Escape");
  const dialog = await readTalk(page);
  await expect(dialog.getByRole("figure")).toHaveCount(2);
  await expect(dialog.getByText("Amazon’s day")).toHaveCount(1);
  await dialog.getByLabel("Each step on its own sheet").check();
  await expect(dialog.getByRole("figure")).toHaveCount(3);
  await expect(dialog.getByRole("heading", { level: 3 })).toHaveText([
    "Ten days",
    "Everything",
    "Everything (step 1 of 1)",
    "Spread",
  ]);
  const stepped = dialog.getByRole("region", { name: "Everything (step 1 of 1)" });
  await expect(stepped.getByText("Amazon’s day")).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
});

test("a browser that can pack no film itself records it", async ({ page, app }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "VideoEncoder");
  });
  await app.open();
  const dialog = await openTalk(page);
  await dialog.getByLabel("Size").selectOption("1280 × 720");
  await dialog.getByLabel("Film of").selectOption("1. Police face recognition");
  // Ten seconds are one to the film.
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => 10 * now();
  });
  const times = pictureTimes(await filmFrom(page));
  expect(times.length).toBeGreaterThan(1);
  expect(times.at(-1)).toBeGreaterThan(500);
});
