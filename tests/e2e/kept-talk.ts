import type { Page } from "@playwright/test";

export const TALK = "0123456789ab";

/** A talk of four scenes as the browser keeps it, with notes, a step, a hidden scene and a length. */
const FILE = {
  format: "coverline-talk",
  version: 1,
  id: TALK,
  title: "A talk to be given",
  corpus: "seeds",
  minutes: 8,
  items: [
    { kind: "text", id: "opening", look: "title", headline: "Ten days", notes: "Say hello." },
    {
      kind: "view",
      id: "whole",
      headline: "Everything",
      notes: "All of it.\nSecond line.",
      view: { zone: "UTC" },
      steps: [{ label: "Amazon’s day", changes: { layout: "time" } }],
    },
    { kind: "view", id: "unused", headline: "Left out", hidden: true, view: {} },
    {
      kind: "view",
      id: "spread",
      headline: "Spread",
      frame: "timeline",
      view: { charts: "spread" },
    },
  ],
};

/** Has the browser keep a talk from before the page is opened. */
export async function keepTalk(page: Page): Promise<void> {
  await page.addInitScript(
    ([name, text]) => {
      // A page of nowhere has no storage.
      if (location.protocol !== "about:" && localStorage.getItem(name!) === null)
        localStorage.setItem(name!, text!);
    },
    [`coverline:talk:${TALK}`, JSON.stringify(FILE)],
  );
}
