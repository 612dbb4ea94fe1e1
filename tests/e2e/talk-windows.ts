import type { Page } from "@playwright/test";
import { expect } from "./app.ts";

// The parts of the two windows in which a talk is made and given.

/** The scenes of the strip by their names for the ear, in their order. */
export const scenes = (page: Page) =>
  page.getByRole("list", { name: "Scenes of the talk" }).getByRole("button");

export const names = (page: Page) =>
  scenes(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute("aria-label")?.replace(/^.*?: /, "")),
  );

export const stage = (page: Page) => page.locator(".page[data-stage]");
export const number = (page: Page) => page.locator(".stage-number");

export const now = (speaker: Page) => speaker.getByRole("region", { name: "On the stage" });
export const next = (speaker: Page) => speaker.getByRole("region", { name: "Next" });

/** Opens the speaker's window from the stage, by its key. */
export async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([
    page.context().waitForEvent("page"),
    page.keyboard.press("s"),
  ]);
  await expect(speaker.getByRole("heading", { name: /Speaker’s window of/ })).toBeAttached();
  return speaker;
}

/** What a driver does that fails, or a machine that has slept: all of the network's drawing is gone. */
export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(".network-host canvas")) {
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    }
  });
}
